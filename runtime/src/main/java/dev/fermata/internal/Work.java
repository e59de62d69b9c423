package dev.fermata.internal;

import dev.fermata.CancellationRegistration;
import dev.fermata.CancellationToken;
import dev.fermata.TaskScheduler;
import dev.fermata.TaskStatus;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;

/**
 * Work that runs on a scheduler.
 *
 * <pre>
 *  callable   meaning                                   left by
 *  there      not begun                                 run: the scheduler's thread;
 *                                                       the cancelling thread; a refusing scheduler
 *  null       begun, or given up; the outcome follows   nobody
 * </pre>
 *
 * <p>Whoever takes it, and nobody else, completes the promise.
 */
final class Work<T> extends Promise<T> implements Runnable {
  @SuppressWarnings("rawtypes") // a class literal has no type arguments
  private static final AtomicReferenceFieldUpdater<Work, Callable> CALLABLE =
      AtomicReferenceFieldUpdater.newUpdater(Work.class, Callable.class, "callable");

  /** What is current while the work runs; null: the default scheduler. */
  private final TaskScheduler scheduler;

  private volatile Callable<? extends T> callable;
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
      registration = token.register(() -> giveUp(new Canceled(token, null)));
      if (isCompleted()) {
        return this;
      }
    }
    try {
      place.execute(this);
    } catch (Throwable refusal) {
      giveUp(new Faulted(List.of(refusal)));
    }
    return this;
  }

  @Override
  public void run() {
    Callable<? extends T> work = take();
    if (work != null) {
      ThreadState.current().runWithin(scheduler, () -> call(work));
    }
  }

  @SuppressWarnings("unchecked") // the updater is that of the field
  private Callable<? extends T> take() {
    return (Callable<? extends T>) CALLABLE.getAndSet(this, null);
  }

  private void call(Callable<? extends T> work) {
    T result;
    try {
      result = work.call();
    } catch (Throwable thrown) {
      tryFail(thrown);
      return;
    }
    trySucceed(result);
  }

  private void giveUp(Failure outcome) {
    if (take() != null) {
      tryComplete(outcome);
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
    return callable != null ? TaskStatus.WAITING_TO_RUN : TaskStatus.RUNNING;
  }
}
