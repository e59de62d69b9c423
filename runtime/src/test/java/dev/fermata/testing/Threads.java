package dev.fermata.testing;

import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;

/** Runs code on threads that have nothing to do with the runtime. */
public final class Threads {
  private Threads() {}

  /** Runs {@code body} on a new thread and returns its result when it has ended. */
  public static <T> T callElsewhere(Callable<T> body) throws Exception {
    FutureTask<T> task = new FutureTask<>(body);
    new Thread(task, "elsewhere").start();
    return task.get();
  }

  /** Runs {@code body} on a new thread and waits for its end. */
  public static void runElsewhere(Runnable body) throws Exception {
    callElsewhere(
        () -> {
          body.run();
          return null;
        });
  }

  /**
   * Runs all {@code bodies} at once, {@code rounds} times, with {@code between} after each round.
   */
  public static void race(int rounds, Runnable between, Runnable... bodies) throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(bodies.length + 1);
    FutureTask<?>[] racers = new FutureTask<?>[bodies.length];
    for (int i = 0; i < bodies.length; i++) {
      Runnable body = bodies[i];
      racers[i] =
          new FutureTask<>(
              () -> {
                for (int round = 0; round < rounds; round++) {
                  barrier.await();
                  body.run();
                  barrier.await();
                }
                return null;
              });
      Thread thread = new Thread(racers[i], "racer-" + i);
      thread.setDaemon(true);
      thread.start();
    }
    for (int round = 0; round < rounds; round++) {
      barrier.await();
      barrier.await();
      between.run();
    }
    for (FutureTask<?> racer : racers) {
      racer.get();
    }
  }
}
