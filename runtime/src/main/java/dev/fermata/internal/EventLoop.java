package dev.fermata.internal;

import dev.fermata.SynchronizationContext;
import dev.fermata.Task;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A context whose callbacks one thread runs until a task has completed.
 *
 * <p>The lock guards the queue and the flag; no callback runs under it. The completion of main sets
 * {@code closed}: what is in the queue then still runs, later posts are refused, so none is
 * accepted and not run.
 */
public final class EventLoop extends SynchronizationContext {
  private final Thread thread = Thread.currentThread();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Queue<Runnable> callbacks = new ArrayDeque<>();
  private boolean closed;

  private EventLoop() {}

  /**
   * Runs {@code main} and the callbacks of its context on the calling thread.
   *
   * @param <T> the type of the result
   * @param main starts the program
   * @return the result of its task
   * @throws Exception what {@code main} or its task failed with
   */
  public static <T> T run(Callable<? extends Task<? extends T>> main) throws Exception {
    EventLoop loop = new EventLoop();
    Promise<T> result = new Promise<>();
    ThreadState.current().runWithin(loop, () -> loop.runMain(main, result));
    try {
      return result.getResult();
    } catch (Throwable thrown) {
      throw Sneaky.rethrow(thrown);
    }
  }

  private <T> void runMain(Callable<? extends Task<? extends T>> main, Promise<T> result) {
    try {
      Task<? extends T> task =
          Objects.requireNonNull(main.call(), "The main method returned null, not a task");
      task.awaiter().onCompleted(this::close);
      pump();
      result.follow(task);
    } catch (Throwable thrown) {
      result.tryFault(thrown);
      close();
      refuse();
    }
  }

  @Override
  public void post(Runnable callback) {
    Objects.requireNonNull(callback, "callback");
    lock.lock();
    try {
      if (closed) {
        throw refusal();
      }
      callbacks.add(callback);
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  private void pump() throws InterruptedException {
    for (Runnable next = take(); next != null; next = take()) {
      try {
        next.run();
      } catch (Throwable thrown) {
        Uncaught.report(thrown);
      }
    }
  }

  /** Returns the next callback, or null when the loop is over. */
  private Runnable take() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (callbacks.isEmpty() && !closed) {
        changed.await();
      }
      return callbacks.poll();
    } finally {
      lock.unlock();
    }
  }

  private void close() {
    lock.lock();
    try {
      closed = true;
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  /** Refuses afterwards what is still in the queue of a loop that ends early. */
  private void refuse() {
    List<Runnable> left;
    lock.lock();
    try {
      left = List.copyOf(callbacks);
      callbacks.clear();
    } finally {
      lock.unlock();
    }
    for (Runnable callback : left) {
      if (callback instanceof Refusable refusable) {
        refusable.refused(refusal());
      }
    }
  }

  private RejectedExecutionException refusal() {
    return new RejectedExecutionException("AsyncContext.run is over: " + this);
  }

  @Override
  public String toString() {
    return "AsyncContext[" + thread.getName() + "]";
  }
}
