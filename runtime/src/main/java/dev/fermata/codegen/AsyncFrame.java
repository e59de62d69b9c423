package dev.fermata.codegen;

import dev.fermata.Awaiter;
import dev.fermata.Task;
import dev.fermata.internal.AsyncStack;
import dev.fermata.internal.ConfiguredAwaiter;
import dev.fermata.internal.Explanation;
import dev.fermata.internal.InFlight;
import dev.fermata.internal.Promise;
import dev.fermata.internal.Resumable;
import dev.fermata.internal.Settled;
import dev.fermata.internal.ThreadState;
import dev.fermata.internal.YieldAwaiter;
import java.util.List;
import java.util.Objects;

/**
 * A suspended {@code @Async} method: its locals, its task and its continuation at once.
 *
 * <p>Generated code makes a subclass for each method, with a field for each local that lives across
 * an await, and an object of it at the method's first suspension.
 *
 * <pre>
 *  who has the frame       from                      until
 *  the leg that runs       the continuation's call   suspend registers the frame, or the leg ends
 *  the awaiter             registration              the awaited operation completes
 *  the captured place      completed posts it        the place runs it
 * </pre>
 *
 * <p>Exactly one thread has the frame at a time, so its fields need no synchronisation of their
 * own: registering hands all writes before it to the thread that completes, and posting hands them
 * on.
 *
 * <p>It has no type parameter, whatever the method's result: javac compares all supertypes of each
 * class that extends a generic one, and there is a frame for each method.
 */
@SuppressWarnings("exports") // subclasses are generated; they need none of the hidden types
public abstract class AsyncFrame extends Resumable<Object> {
  private static final Task<?> ENDED = new Promise<>();

  /**
   * The number of the suspension point; generated code reads it on re-entry. While the method is
   * suspended, it is negative (~n) where the method does without a failure of the await.
   */
  public int state;

  /** What the method waits for; generated code takes the outcome from it. */
  public Awaiter<?> awaiter;

  /** For generated subclasses. */
  protected AsyncFrame() {}

  /**
   * Runs the method from where it is suspended to its next suspension or its end.
   *
   * @return this frame where it suspended again; else a task whose outcome is the method's
   * @throws Throwable what left the method
   */
  protected abstract Task<?> resume() throws Throwable;

  /**
   * Suspends the method: the last act of a leg. Once the frame is registered, another thread may
   * run it at any moment, so that the caller must only return what this returns.
   *
   * @param <R> the type of the result that the caller is asked for
   * @param state the number of the suspension point
   * @param awaiter what to wait for
   * @return this frame
   */
  @SuppressWarnings("unchecked") // the caller's method and this frame have the same result
  public final <R> Task<R> suspend(int state, Awaiter<?> awaiter) {
    this.state = state;
    this.awaiter = awaiter;
    Object place = capturesFor(awaiter) ? ThreadState.capture() : null;
    if (place != place()) { // nearly always both are null, and a write would cost more than to look
      resumeIn(place);
    }
    InFlight.suspending(this);
    if (awaiter instanceof Promise<?> promise) {
      if (!promise.register(this)) {
        resumeAtOnce();
      }
    } else if (place == null) {
      awaiter.onCompleted(this);
    } else if (awaiter == YieldAwaiter.INSTANCE) {
      post();
    } else {
      awaiter.onCompleted(this::post);
    }
    return (Task<R>) this;
  }

  /**
   * Suspends the method like {@link #suspend}, at an await that is inside of no {@code try}. Where
   * the awaited task fails, so does the method, without being resumed for it: nothing is thrown.
   *
   * @param <R> the type of the result that the caller is asked for
   * @param state the number of the suspension point
   * @param awaiter what to wait for
   * @return this frame
   */
  public final <R> Task<R> suspendUnguarded(int state, Awaiter<?> awaiter) {
    return suspend(~state, awaiter);
  }

  private static boolean capturesFor(Awaiter<?> awaiter) {
    return !(awaiter instanceof ConfiguredAwaiter<?> configured)
        || configured.continueOnCapturedContext();
  }

  @Override
  protected final void failAwait(Throwable refusal) {
    awaiter = Settled.observed(List.of(refusal));
  }

  @Override
  protected final Object runLeg() {
    InFlight.resuming(this);
    boolean unguarded = state < 0;
    state = unguarded ? ~state : state;
    if (waitsFor() instanceof Promise<?> source && source.hasFailed()) {
      if (unguarded) {
        return passOn(source);
      }
      awaiter = throwing(source);
    }
    Task<?> returned;
    try {
      returned = Objects.requireNonNull(resume(), "The state machine returned null, not a task");
    } catch (Throwable thrown) {
      resumeIn(null); // a finally block may have thrown behind a return
      return failWith(thrown);
    }
    return returned == this ? null : end(returned);
  }

  /** What the method waits for, whatever was said about where it resumes. */
  @Override
  protected final Awaiter<?> waitsFor() {
    return awaiter instanceof ConfiguredAwaiter<?> configured ? configured.awaited() : awaiter;
  }

  /**
   * Keeps the result that the method is about to return. Nothing is captured during a leg, so that
   * its place is free.
   *
   * @param result the result
   * @return a task that stands for it
   */
  @SuppressWarnings("unchecked") // it is never asked for its outcome
  final <R> Task<R> ended(R result) {
    resumeIn(result);
    return (Task<R>) ENDED;
  }

  @SuppressWarnings("unchecked") // generated code returns what the method's type allows
  private Object end(Task<?> returned) {
    Object kept = place(); // of a return that a finally block has overridden, maybe
    resumeIn(null);
    if (returned == ENDED) {
      return endWith(kept);
    }
    Promise<?> source = (Promise<?>) returned;
    if (source.isCompleted()) {
      return endAs(source);
    }
    awaiter = source; // what a search for deadlocks has to look at from now on
    follow(source);
    return null;
  }

  /**
   * Returns the await that the method is suspended at, as stack traces show it.
   *
   * @return what {@link #at} gives in generated code; null where nobody has told
   */
  @Override
  protected StackTraceElement position() {
    return null;
  }

  /**
   * Returns the await that the method is suspended at.
   *
   * @param type the binary name of the user's class
   * @param method the name of the user's method
   * @param file the file that declares it
   * @param lines the lines of its awaits in the order of their numbers, with spaces between them
   * @return an element of a stack trace
   */
  protected final StackTraceElement at(String type, String method, String file, String lines) {
    int number = state < 0 ? ~state : state;
    int start = 0;
    for (int i = 1; i < number; i++) {
      start = lines.indexOf(' ', start) + 1;
    }
    int end = lines.indexOf(' ', start);
    int line = Integer.parseInt(lines, start, end < 0 ? lines.length() : end, 10);
    return AsyncStack.element(type, method, file, line);
  }

  /**
   * Forgets the saved locals, because the method has ended and its task may live on. Subclasses
   * with fields of reference types set them to null.
   */
  protected void clear() {}

  @Override
  protected final void released() {
    awaiter = null;
    clear();
  }

  @Override
  protected final void explain(Explanation explanation) {
    explanation.waitsForTurn(place());
    explanation.waitsFor(awaiter);
  }

  @Override
  protected final String description() {
    return "async method " + getClass().getName();
  }
}
