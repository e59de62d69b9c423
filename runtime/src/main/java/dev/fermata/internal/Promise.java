package dev.fermata.internal;

import dev.fermata.AggregateException;
import dev.fermata.Awaitable;
import dev.fermata.Awaiter;
import dev.fermata.CancellationToken;
import dev.fermata.OperationCanceledException;
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
 *  outcome          meaning          left by
 *  null             pending          whoever completes it first: tryComplete, one compareAndSet
 *  NULL             result null      nobody
 *  a Failure        failed           nobody
 *  anything else    the result       nobody
 *
 *  continuations    meaning                      left by
 *  null             none registered              register, any thread; the completing thread
 *  Continuation     one                          register; forgetObsolete (back to null);
 *                                                completing thread
 *  a stack          two or more                  register; forgetObsolete (a smaller one);
 *                                                completing thread
 *  CLOSED           handed to the completing     nobody
 *                   thread, which runs them
 * </pre>
 *
 * <p>The completing thread writes the outcome first and then takes the continuations by swapping in
 * CLOSED. A registration that succeeds came before that swap and will be run by it; one that fails
 * has read CLOSED and hence sees the outcome. So nothing is lost and nothing runs twice. All writes
 * before a completion happen before the outcome's compareAndSet (release), and that happens before
 * every read of the outcome (acquire), before every continuation and before every failed
 * registration: the completion is visible to all that learn of it, with all that preceded it.
 *
 * @param <T> the type of the result
 */
public non-sealed class Promise<T> extends Task<T> implements Awaiter<T> {
  private static final Object NULL = new Object();
  private static final Object CLOSED = new Object();

  private static final VarHandle OUTCOME;
  private static final VarHandle CONTINUATIONS;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      OUTCOME = lookup.findVarHandle(Promise.class, "outcome", Object.class);
      CONTINUATIONS = lookup.findVarHandle(Promise.class, "continuations", Object.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  private volatile Object outcome;
  private volatile Object continuations;

  /** Makes a pending promise. */
  public Promise() {}

  private Promise(Object outcome) {
    OUTCOME.set(this, outcome);
    CONTINUATIONS.set(this, CLOSED);
    // Whoever gets hold of this promise, even by a race, sees it completed.
    VarHandle.releaseFence();
  }

  static <T> Promise<T> succeeded(T value) {
    return new Promise<>(value == null ? NULL : value);
  }

  static <T> Promise<T> canceled(CancellationToken token) {
    return new Promise<>((Object) new Canceled(token, null));
  }

  /**
   * Returns a promise that has faulted and whose exceptions count as observed.
   *
   * @param exceptions the failures, at least one
   * @return a completed promise
   */
  public static Promise<?> observed(List<Throwable> exceptions) {
    return new Promise<>((Object) Faulted.observed(exceptions));
  }

  /**
   * Completes with a result.
   *
   * @param value the result
   * @return whether this call completed the promise
   */
  public final boolean trySucceed(T value) {
    return tryComplete(value == null ? NULL : value);
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
    return outcome == null && tryComplete(Faulted.of(exceptions));
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
    return thrown instanceof OperationCanceledException cancellation
        ? tryCancel(cancellation.token(), cancellation)
        : tryFault(thrown);
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
    Object other = source.outcome;
    if (!(other instanceof Failure failure)) {
      tryComplete(other);
    } else if (outcome == null && tryComplete(failure.copy())) {
      failure.markObserved(source);
    }
  }

  private boolean tryComplete(Object value) {
    if (!OUTCOME.compareAndSet(this, null, value)) {
      return false;
    }
    if (value instanceof Faulted faulted) {
      faulted.watch(this);
    }
    Object waiting = CONTINUATIONS.getAndSet(this, CLOSED);
    released();
    if (waiting != null) {
      Resumption.resume(waiting, continuesAsynchronously());
    }
    return true;
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

  /** Registers {@code continuation}, or returns false where the promise has completed already. */
  final boolean register(Continuation continuation) {
    Object seen = continuations;
    while (seen != CLOSED) {
      Object next = seen == null ? continuation : ContinuationStack.push(continuation, seen);
      Object witness = CONTINUATIONS.compareAndExchange(this, seen, next);
      if (witness == seen) {
        return true;
      }
      seen = witness;
    }
    return false;
  }

  /** Calls {@code continuation} on the completing thread, or at once where that has been. */
  final void continueInline(Continuation continuation) {
    if (!register(continuation)) {
      continuation.completed();
    }
  }

  /** Lets go of a continuation that has become {@linkplain Continuation#isObsolete obsolete}. */
  final void forgetObsolete() {
    Object seen = continuations;
    if (seen instanceof Continuation sole
        && sole.isObsolete()
        && !CONTINUATIONS.compareAndSet(this, sole, null)) {
      seen = continuations; // another one was added, or this promise is completing
    }
    if (seen instanceof ContinuationStack stack && stack.noteObsolete()) {
      CONTINUATIONS.compareAndSet(this, stack, stack.withoutObsolete());
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
    Continuation continuation =
        callback instanceof Continuation ours ? ours : new RunnableContinuation(callback);
    continueInline(continuation);
  }

  @Override
  public final T getResult() throws Throwable {
    Object value = OUTCOME.getAcquire(this);
    if (value instanceof Failure failure) {
      throw failure.thrownInto(this);
    }
    return asResult(value);
  }

  @Override
  public final T result() {
    Blocking.await(this);
    Object value = outcome;
    if (value instanceof Failure failure) {
      throw failure.aggregate(this);
    }
    return asResult(value);
  }

  @SuppressWarnings("unchecked") // only tryComplete and the constructor write it
  private T asResult(Object value) {
    if (value == null) {
      throw new IllegalStateException("The task has not completed: " + this);
    }
    return value == NULL ? null : (T) value;
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
    return outcome instanceof Faulted faulted ? faulted.aggregate(this) : null;
  }

  /** Returns the exceptions of a faulted promise and marks them observed; none for others. */
  final List<Throwable> exceptions() {
    return outcome instanceof Faulted faulted ? faulted.observe(this) : List.of();
  }

  @Override
  public final boolean isCompleted() {
    return OUTCOME.getAcquire(this) != null;
  }

  @Override
  public final boolean isCompletedSuccessfully() {
    Object value = outcome;
    return value != null && !(value instanceof Failure);
  }

  @Override
  public final boolean isFaulted() {
    return outcome instanceof Faulted;
  }

  @Override
  public final boolean isCanceled() {
    return outcome instanceof Canceled;
  }

  @Override
  public final TaskStatus status() {
    Object value = outcome;
    if (value == null) {
      TaskStatus pending = pendingStatus();
      value = outcome; // it may have completed while it was asked
      if (value == null) {
        return pending;
      }
    }
    if (value instanceof Failure failure) {
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
