package dev.fermata.internal;

import dev.fermata.AggregateException;
import dev.fermata.Awaitable;
import dev.fermata.Awaiter;
import dev.fermata.CancellationToken;
import dev.fermata.Task;
import dev.fermata.TaskStatus;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * The implementation of {@link Task}, and its own awaiter.
 *
 * <pre>
 *  state            meaning                        left by
 *  null             pending, nobody waits          register; settle, by whoever is first
 *  a Dependent or   pending, one waits, or more    register (to a stack); forgetObsolete (to a
 *  a Callback       (a stack is a Callback)        smaller one or null); settle
 *  a Failure        failed                         nobody
 *  a StoredResult   succeeded with null, or with   nobody
 *                   a Dependent
 *  anything else    succeeded with just that       nobody
 * </pre>
 *
 * <p>One compareAndSet replaces what waits by the outcome, and hands it to the completing thread,
 * which runs it. A registration that succeeds came before that and will be run; one that fails sees
 * the outcome. So nothing is lost and nothing runs twice. All writes before a completion happen
 * before its compareAndSet (release), and that happens before every read of the outcome (acquire),
 * before every continuation and before every failed registration: the completion is visible to all
 * that learn of it, with all that preceded it.
 *
 * @param <T> the type of the result
 */
public non-sealed class Promise<T> extends Task<T> implements Awaiter<T> {
  /** What {@link #settle} returns where another outcome was first. */
  static final Object LOST = new Object();

  private static final VarHandle STATE;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      STATE = lookup.findVarHandle(Promise.class, "state", Object.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  private volatile Object state;

  /** Makes a pending promise. */
  public Promise() {}

  /** Makes a completed one; for {@link Settled}, which publishes it safely. */
  Promise(Object outcome) {
    STATE.set(this, outcome);
  }

  /**
   * Completes with a result.
   *
   * @param value the result
   * @return whether this call completed the promise
   */
  public final boolean trySucceed(T value) {
    return tryComplete(StoredResult.of(value));
  }

  /**
   * Completes with a failure.
   *
   * @param exception what to fault with
   * @return whether this call completed the promise
   */
  public final boolean tryFault(Throwable exception) {
    return tryFault(List.of(exception));
  }

  final boolean tryFault(List<Throwable> exceptions) {
    return !isCompleted() && tryComplete(new Faulted(exceptions));
  }

  /**
   * Completes as canceled.
   *
   * @param token the reason
   * @return whether this call completed the promise
   */
  public final boolean tryCancel(CancellationToken token) {
    return tryComplete(new Canceled(token, null));
  }

  /**
   * Completes as a method that {@code thrown} leaves: an {@link OperationCanceledException}
   * cancels, everything else faults.
   *
   * @param thrown the exception
   * @return whether this call completed the promise
   */
  public final boolean tryFail(Throwable thrown) {
    return !isCompleted() && tryComplete(Failure.of(thrown));
  }

  final boolean tryCancel(CancellationToken token, Throwable cause) {
    return tryComplete(new Canceled(token, cause));
  }

  /**
   * Takes over the outcome of {@code source}, now or when it completes.
   *
   * @param source a task that becomes this one
   */
  public final void follow(Task<? extends T> source) {
    Promise<? extends T> other = (Promise<? extends T>) source;
    if (other.isCompleted() || !other.register(new Following<>(other, this))) {
      copy(other);
    }
  }

  /** Takes over the outcome of {@code source}, which has completed, unless there is one already. */
  final void copy(Promise<? extends T> source) {
    Object other = source.outcome();
    if (!(other instanceof Failure failure)) {
      tryComplete(other);
    } else if (!isCompleted() && tryComplete(failure.copy())) {
      failure.markObserved(source);
    }
  }

  final boolean tryComplete(Object outcome) {
    Object waiting = settle(outcome);
    if (waiting == LOST) {
      return false;
    }
    if (waiting != null) {
      Resumption.resume(waiting, continuesAsynchronously());
    }
    return true;
  }

  /**
   * Completes the promise, and leaves it to the caller to call who waits for it.
   *
   * @param outcome the outcome as it is kept
   * @return null, a {@link Continuation}, or {@link #LOST}
   */
  final Object settle(Object outcome) {
    Object seen = STATE.getAcquire(this);
    Object expected;
    do {
      if (isOutcome(seen)) {
        return LOST;
      }
      expected = seen;
      seen = STATE.compareAndExchange(this, expected, outcome);
    } while (seen != expected);
    if (outcome instanceof Faulted faulted
        && !(seen instanceof Dependent<?> waiting && waiting.willObserve())) {
      faulted.watch(this);
    }
    released();
    return seen;
  }

  /** Tells outcomes from null and from what waits. */
  private static boolean isOutcome(Object state) {
    return state != null && !(state instanceof Dependent) && !(state instanceof Callback);
  }

  /** The outcome as it is kept; null while the promise is pending. */
  final Object outcome() {
    Object seen = STATE.getAcquire(this);
    return isOutcome(seen) ? seen : null;
  }

  /**
   * Called once on the completing thread, before the continuations: lets go of what is not needed.
   */
  protected void released() {}

  /**
   * Tells whether continuations run on the default scheduler rather than on the completing thread.
   */
  protected boolean continuesAsynchronously() {
    return false;
  }

  /** Returns the status while the promise is pending. */
  protected TaskStatus pendingStatus() {
    return TaskStatus.WAITING_FOR_ACTIVATION;
  }

  /**
   * Tells what this pending promise cannot complete without; says nothing where it does not know.
   *
   * @param explanation asks on behalf of a thread that is about to block, or of a dump
   */
  protected void explain(Explanation explanation) {}

  /**
   * Registers {@code continuation}.
   *
   * @param continuation what to call on the completing thread
   * @return false where the promise has completed already
   */
  public final boolean register(Continuation continuation) {
    Object seen = STATE.getAcquire(this);
    while (!isOutcome(seen)) {
      Object next =
          seen == null ? continuation : ContinuationStack.push(continuation, (Continuation) seen);
      Object witness = STATE.compareAndExchange(this, seen, next);
      if (witness == seen) {
        return true;
      }
      seen = witness;
    }
    return false;
  }

  /**
   * Calls {@code continuation} on the completing thread, or at once where that has been.
   *
   * @param continuation what to call
   */
  public final void continueInline(Continuation continuation) {
    if (!register(continuation)) {
      Resumption.resume(continuation, false);
    }
  }

  /** Lets go of a continuation that has become {@linkplain Continuation#isObsolete obsolete}. */
  final void forgetObsolete() {
    Object seen = state;
    if (!isOutcome(seen)
        && seen instanceof Continuation sole
        && sole.isObsolete()
        && !STATE.compareAndSet(this, sole, null)) {
      seen = state; // another one was added, or this promise is completing
    }
    if (seen instanceof ContinuationStack stack && stack.noteObsolete()) {
      STATE.compareAndSet(this, stack, stack.withoutObsolete());
    }
  }

  @Override
  public final Awaiter<T> awaiter() {
    return this;
  }

  @Override
  public final Awaitable<T> configureAwait(boolean continueOnCapturedContext) {
    return new ConfiguredAwaiter<>(this, continueOnCapturedContext);
  }

  @Override
  public final void onCompleted(Runnable callback) {
    if (callback instanceof Dependent<?> frame) {
      continueInline(frame);
    } else {
      continueInline(new RunnableContinuation(callback));
    }
  }

  /** {@return whether this task has failed; false also while it is pending} */
  public final boolean hasFailed() {
    return STATE.getAcquire(this) instanceof Failure;
  }

  /**
   * Returns what an await gives that this task has resumed, or that has found it completed.
   *
   * @return the result
   * @throws Throwable the failure
   */
  public final Object awaited() throws Throwable {
    Object seen = STATE.getAcquire(this);
    return seen instanceof StoredOutcome stored ? stored.awaited(this) : seen;
  }

  @Override
  public final T getResult() throws Throwable {
    if (!isCompleted()) {
      throw new IllegalStateException("The task has not completed: " + this);
    }
    return asResult(awaited());
  }

  @Override
  public final T result() {
    Blocking.await(this);
    Object outcome = outcome();
    if (outcome instanceof Failure failure) {
      throw failure.aggregate(this);
    }
    return asResult(outcome instanceof StoredResult stored ? stored.value() : outcome);
  }

  @SuppressWarnings("unchecked") // only settle and the constructor write it
  private T asResult(Object value) {
    return (T) value;
  }

  @Override
  public final void join() {
    result();
  }

  @Override
  public final boolean join(Duration timeout) {
    if (!Blocking.await(this, timeout)) {
      return false;
    }
    result();
    return true;
  }

  @Override
  public final AggregateException exception() {
    return outcome() instanceof Faulted faulted ? faulted.aggregate(this) : null;
  }

  /** Returns the exceptions of a faulted promise and marks them observed; none for others. */
  final List<Throwable> exceptions() {
    return outcome() instanceof Faulted faulted ? faulted.observe(this) : List.of();
  }

  @Override
  public final boolean isCompleted() {
    return this instanceof Settled || isOutcome(STATE.getAcquire(this));
  }

  @Override
  public final boolean isCompletedSuccessfully() {
    Object outcome = outcome();
    return outcome != null && !(outcome instanceof Failure);
  }

  @Override
  public final boolean isFaulted() {
    return outcome() instanceof Faulted;
  }

  @Override
  public final boolean isCanceled() {
    return outcome() instanceof Canceled;
  }

  @Override
  public final TaskStatus status() {
    Object outcome = outcome();
    if (outcome == null) {
      TaskStatus pending = pendingStatus();
      outcome = outcome(); // it may have completed while it was asked
      if (outcome == null) {
        return pending;
      }
    }
    if (outcome instanceof Failure failure) {
      return failure instanceof Faulted ? TaskStatus.FAULTED : TaskStatus.CANCELED;
    }
    return TaskStatus.RAN_TO_COMPLETION;
  }

  @Override
  public final Task<T> waitAsync(Duration timeout) {
    return Waiting.start(this, timeout);
  }

  @Override
  public final Task<T> waitAsync(CancellationToken token) {
    return Waiting.start(this, token);
  }

  @Override
  public final <R> Task<R> continueWith(Function<? super Task<T>, ? extends R> continuation) {
    return Continued.start(this, continuation);
  }

  @Override
  public final CompletableFuture<T> toCompletableFuture() {
    return Stages.toFuture(this);
  }

  @Override
  public String toString() {
    return description() + "[" + status() + "]";
  }

  /** {@return what names this promise in messages} */
  protected String description() {
    return "Task@" + Integer.toHexString(System.identityHashCode(this));
  }
}
