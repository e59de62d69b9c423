package dev.fermata;

import dev.fermata.internal.ExecutorContext;
import dev.fermata.internal.Handoff;
import dev.fermata.internal.ThreadState;
import java.util.concurrent.Executor;

/**
 * A place where code must run, such as the thread of a user interface: an {@code await} made on it
 * resumes on it.
 *
 * <p>Subclasses implement {@link #post}; a thread that runs what was posted makes the context
 * {@link #setCurrent current}. While the rest of an {@link Async} method runs there, its context is
 * current in any case; methods of the same context that it completes go on at once, without a post.
 *
 * <p>The idea is .NET's {@code SynchronizationContext}.
 */
public abstract class SynchronizationContext {

  /** For subclasses. */
  protected SynchronizationContext() {}

  /**
   * Returns the context of the calling thread.
   *
   * @return the context, or null where there is none
   */
  public static SynchronizationContext current() {
    return ThreadState.current().context();
  }

  /**
   * Makes {@code context} the one of the calling thread.
   *
   * @param context the context, or null for none
   */
  public static void setCurrent(SynchronizationContext context) {
    ThreadState.current().install(context);
  }

  /**
   * Returns a context that runs its callbacks on {@code executor}, which may have several threads.
   * Blocking one of them is not refused.
   *
   * @param executor where to run callbacks; one after another, where the callbacks rely on it
   * @return a new context
   */
  public static SynchronizationContext from(Executor executor) {
    return new ExecutorContext(executor, false);
  }

  /**
   * Returns a context that runs its callbacks on {@code executor}, which has one thread, such as
   * JavaFX's {@code Platform::runLater}. Blocking that thread on a task that needs it is refused.
   *
   * @param executor where to run callbacks
   * @return a new context
   */
  public static SynchronizationContext fromSingleThreaded(Executor executor) {
    return new ExecutorContext(executor, true);
  }

  /**
   * Runs {@code callback} in this context later; does not wait.
   *
   * @param callback what to run
   * @throws RuntimeException where the context does not take callbacks any more. An {@code await}
   *     that should have resumed here then throws that exception, on the default scheduler
   */
  public abstract void post(Runnable callback);

  /**
   * Runs {@code callback} in this context and waits for its end; at once where this context is
   * current.
   *
   * @param callback what to run; what it throws is thrown here
   */
  public void send(Runnable callback) {
    if (current() == this) {
      callback.run();
    } else {
      Handoff.runAndWait(this::post, callback);
    }
  }

  /**
   * Tells whether one thread runs all callbacks, so that blocking it on a task that needs it would
   * never end and is refused. A thread on which the context is current counts as that thread.
   *
   * @return true unless overridden; false lifts the refusal
   */
  public boolean isSingleThreaded() {
    return true;
  }
}
