package dev.fermata.codegen;

import dev.fermata.Awaiter;
import dev.fermata.SynchronizationContext;
import dev.fermata.Task;
import dev.fermata.TaskScheduler;
import dev.fermata.internal.ConfiguredAwaiter;
import dev.fermata.internal.Continuation;
import dev.fermata.internal.DefaultScheduler;
import dev.fermata.internal.Explanation;
import dev.fermata.internal.InFlight;
import dev.fermata.internal.Promise;
import dev.fermata.internal.Refusable;
import dev.fermata.internal.ThreadState;
import dev.fermata.internal.YieldAwaiter;
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
 * @param <T> the type of the method's result
 */
@SuppressWarnings("exports") // subclasses are generated; they need none of the hidden types
public abstract class AsyncFrame<T> extends Promise<T>
    implements Runnable, Continuation, Refusable {
  /** The number of the suspension point; generated code reads it on re-entry. */
  public int state;

  /** What the method waits for; generated code takes the outcome from it. */
  public Awaiter<?> awaiter;

  /** Where the method resumes: a context, a scheduler, or null for the completing thread. */
  private Object captured;

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
    Object place = capturesFor(awaiter) ? ThreadState.current().capture() : null;
    captured = place;
    InFlight.suspending(this);
    if (place != null && awaiter == YieldAwaiter.INSTANCE) {
      completed();
    } else if (place == null || awaiter instanceof Promise) {
      awaiter.onCompleted(this);
    } else {
      awaiter.onCompleted(this::completed);
    }
    return (Task<R>) this;
  }

  private static boolean capturesFor(Awaiter<?> awaiter) {
    return !(awaiter instanceof ConfiguredAwaiter<?> configured)
        || configured.continueOnCapturedContext();
  }

  /** Brings the frame to the place that it captured; called on the completing thread. */
  @Override
  public final void completed() {
    Object place = captured;
    if (place == null) {
      run();
      return;
    }
    try {
      if (place instanceof SynchronizationContext context) {
        context.post(this);
      } else {
        ((TaskScheduler) place).queue(this);
      }
    } catch (Throwable refusal) {
      refused(refusal);
    }
  }

  /** Makes the await throw {@code refusal}, so that the method's handlers run. */
  @Override
  public final void refused(Throwable refusal) {
    captured = null;
    awaiter = new RefusedAwaiter(refusal);
    DefaultScheduler.instance().queue(this);
  }

  /**
   * Runs the method on; called where it is to resume. An awaiter may call back while it is being
   * asked to, so the stack can grow here too, not only where promises complete each other.
   */
  @Override
  public final void run() {
    ThreadState thread = ThreadState.current();
    Object place = captured;
    if (place == null && !thread.hasRoom()) {
      DefaultScheduler.instance().queue(this);
    } else {
      captured = null;
      thread.runWithin(place, this::runLeg);
    }
  }

  private void runLeg() {
    InFlight.resuming(this);
    Task<?> returned;
    try {
      returned = Objects.requireNonNull(resume(), "The state machine returned null, not a task");
    } catch (Throwable thrown) {
      tryFail(thrown);
      return;
    }
    if (returned != this) {
      end(returned);
    }
  }

  @SuppressWarnings("unchecked") // generated code returns what the method's type allows
  private void end(Task<?> returned) {
    awaiter = returned.awaiter(); // what a search for deadlocks has to look at from now on
    follow((Task<? extends T>) returned);
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
    explanation.waitsForTurn(captured);
    explanation.waitsFor(awaiter);
  }

  @Override
  protected final String description() {
    return "async method " + getClass().getName();
  }
}
