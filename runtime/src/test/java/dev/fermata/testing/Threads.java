package dev.fermata.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Phaser;

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
   * Runs all {@code bodies} at once, {@code rounds} times, with {@code between} after each round. A
   * body that throws leaves the race, and the others are not kept waiting for it.
   */
  public static void race(int rounds, Runnable between, Runnable... bodies) throws Exception {
    Phaser phaser = new Phaser(bodies.length + 1);
    List<FutureTask<?>> racers = new ArrayList<>();
    for (Runnable body : bodies) {
      FutureTask<?> racer = new FutureTask<>(() -> runRounds(phaser, rounds, body), null);
      racers.add(racer);
      new Thread(racer, "racer-" + racers.size()).start();
    }
    try {
      for (int round = 0; round < rounds; round++) {
        phaser.arriveAndAwaitAdvance();
        phaser.arriveAndAwaitAdvance();
        between.run();
      }
    } finally {
      phaser.arriveAndDeregister();
    }
    for (FutureTask<?> racer : racers) {
      racer.get();
    }
  }

  private static void runRounds(Phaser phaser, int rounds, Runnable body) {
    try {
      for (int round = 0; round < rounds; round++) {
        phaser.arriveAndAwaitAdvance();
        body.run();
        phaser.arriveAndAwaitAdvance();
      }
    } finally {
      phaser.arriveAndDeregister();
    }
  }
}
