package dev.fermata.samples.benchmarks.contenders.hand;

import java.util.concurrent.CountDownLatch;

/** A thread that blocks until a promise has completed. */
public final class Blocked extends Frame {
  private final CountDownLatch completed = new CountDownLatch(1);

  private Blocked() {}

  /** Waits for the outcome of {@code promise}. */
  public static Object on(Promise promise) {
    Blocked thread = new Blocked();
    if (promise.suspend(thread)) {
      try {
        thread.completed.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return promise.outcome();
  }

  @Override
  protected void resume(Object outcome) {
    completed.countDown();
  }
}
