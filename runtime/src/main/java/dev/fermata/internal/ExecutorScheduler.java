package dev.fermata.internal;

import dev.fermata.TaskScheduler;
import java.util.concurrent.Executor;

/** A scheduler that runs its work on an executor. */
public final class ExecutorScheduler extends TaskScheduler {
  private final Executor executor;

  /**
   * Makes a scheduler.
   *
   * @param executor where to run the work
   */
  public ExecutorScheduler(Executor executor) {
    this.executor = executor;
  }

  @Override
  public void queue(Runnable work) {
    executor.execute(ThreadState.within(this, work));
  }

  @Override
  public String toString() {
    return "TaskScheduler[" + executor + "]";
  }
}
