package dev.fermata.internal;

import dev.fermata.SynchronizationContext;
import java.util.Objects;
import java.util.concurrent.Executor;

/** A context whose callbacks an executor runs; it is current meanwhile. */
public final class ExecutorContext extends SynchronizationContext {
  private final Executor executor;
  private final boolean singleThreaded;

  /**
   * Makes a context.
   *
   * @param executor where to run callbacks
   * @param singleThreaded whether that is one thread
   */
  public ExecutorContext(Executor executor, boolean singleThreaded) {
    this.executor = Objects.requireNonNull(executor, "executor");
    this.singleThreaded = singleThreaded;
  }

  @Override
  public void post(Runnable callback) {
    Objects.requireNonNull(callback, "callback");
    executor.execute(ThreadState.within(this, callback));
  }

  @Override
  public boolean isSingleThreaded() {
    return singleThreaded;
  }

  @Override
  public String toString() {
    return "SynchronizationContext[" + executor + "]";
  }
}
