package dev.fermata.internal;

import dev.fermata.CancellationRegistration;
import dev.fermata.CancellationToken;
import dev.fermata.TaskScheduler;
import dev.fermata.TaskStatus;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Work that runs on a scheduler.
 *
 * <pre>
 *  phase      meaning                                   left by
 *  QUEUED     not begun                                 run: the scheduler's thread;
 *                                                       the cancelling thread; a refusing scheduler
 *  STARTED    begun, or given up; the outcome follows   nobody
 * </pre>
 *
 * <p>Whoever takes it from QUEUED to STARTED, and nobody else, completes the promise.
 */
final class Work<T> extends Promise<T> implements Runnable {
  private enum Phase {
    QUEUED,
    STARTED
  }

  private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.QUEUED);

  /** What is current while the work runs; null: the default scheduler. */
  private final TaskScheduler scheduler;

  private Callable<? extends T> callable;
  private volatile CancellationRegistration registration;

  private Work(Callable<? extends T> callable, TaskScheduler scheduler) {
    this.callable = callable;
    this.scheduler = scheduler;
  }

  /** Queues {@code callable} on {@code scheduler}. */
  static <T> Work<T> start(
      Callable<? extends T> callable, CancellationToken token, TaskScheduler scheduler) {
    TaskScheduler current = scheduler == DefaultScheduler.instance() ? null : scheduler;
    return new Work<T>(callable, current).queue(scheduler::queue, token);
  }

  /** Runs {@code callable} on {@code threads}, which are no scheduler to come back to. */
  static <T> Work<T> start(Callable<? extends T> callable, Executor threads) {
    return new Work<T>(callable, null).queue(threads, CancellationToken.none());
  }

  private Work<T> queue(Executor place, CancellationToken token) {
    if (token.canBeCanceled()) {
      registration = token.register(() -> giveUp(() -> tryCancel(token)));
      if (isCompleted()) {
        return this;
      }
    }
    try {
      place.execute(this);
    } catch (Throwable refusal) {
      giveUp(() -> tryFault(refusal));
    }
    return this;
  }

  @Override
  public void run() {
    if (phase.compareAndSet(Phase.QUEUED, Phase.STARTED)) {
      ThreadState.current().runWithin(scheduler, this::call);
    }
  }

  private void call() {
    Callable<? extends T> work = callable;
    callable = null;
    try {
      trySucceed(work.call());
    } catch (Throwable thrown) {
      tryFail(thrown);
    }
  }

  private void giveUp(Runnable complete) {
    if (phase.compareAndSet(Phase.QUEUED, Phase.STARTED)) {
      callable = null;
      complete.run();
    }
  }

  @Override
  protected void released() {
    CancellationRegistration registered = registration;
    if (registered != null) {
      registered.close();
    }
  }

  @Override
  protected TaskStatus pendingStatus() {
    return phase.get() == Phase.QUEUED ? TaskStatus.WAITING_TO_RUN : TaskStatus.RUNNING;
  }
}
