package dev.fermata;

import dev.fermata.internal.DefaultScheduler;
import dev.fermata.internal.ExecutorScheduler;
import dev.fermata.internal.ThreadState;
import java.util.Objects;
import java.util.concurrent.Executor;

/**
 * Where queued work runs: a pool, an executor.
 *
 * <p>The scheduler whose work is running is the {@linkplain #current() current} one; an {@code
 * await} made there without a {@link SynchronizationContext} resumes there.
 *
 * <p>The idea is .NET's {@code TaskScheduler}.
 */
public abstract class TaskScheduler {

  /** For subclasses. */
  protected TaskScheduler() {}

  /**
   * Returns the scheduler for work that computes: a pool of daemon threads, one for each processor
   * and more while some of them {@link Task#join() block}.
   *
   * @return always the same scheduler
   */
  public static TaskScheduler defaultScheduler() {
    return DefaultScheduler.instance();
  }

  /**
   * Returns the scheduler whose work the calling thread runs.
   *
   * @return the scheduler; the default one where there is no other
   */
  public static TaskScheduler current() {
    TaskScheduler scheduler = ThreadState.current().scheduler();
    return scheduler == null ? defaultScheduler() : scheduler;
  }

  /**
   * Returns a scheduler that runs its work on {@code executor}.
   *
   * @param executor where to run the work
   * @return a new scheduler
   */
  public static TaskScheduler from(Executor executor) {
    return new ExecutorScheduler(Objects.requireNonNull(executor, "executor"));
  }

  /**
   * Runs {@code work} later; does not wait. The runtime itself makes this scheduler current
   * meanwhile.
   *
   * @param work what to run
   * @throws RuntimeException where the scheduler does not take work any more. An {@code await} that
   *     should have resumed here then throws that exception, on the default scheduler
   */
  public abstract void queue(Runnable work);
}
