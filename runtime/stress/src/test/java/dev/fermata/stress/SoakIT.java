package dev.fermata.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.Task;
import dev.fermata.UnobservedTaskException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/**
 * Random operations for a while: what begins ends, as it may, and leaves no memory behind.
 *
 * <p>{@code -Dsoak.seconds=600} sets the while, {@code -Dsoak.seed} the order of the operations.
 */
class SoakIT {
  private static final long SECONDS = Long.getLong("soak.seconds", 10);
  private static final long SEED = Long.getLong("soak.seed", System.nanoTime());

  /** What may be in use afterwards beyond what was before; one leaked byte each would be more. */
  private static final long SLACK = 16L << 20;

  private final SoakWorld world = new SoakWorld();
  private final SoakTally tally = new SoakTally();

  @Test
  void countsInEqualCountsOut() throws Exception {
    run(Duration.ofSeconds(1)); // classes and pools are there
    long before = used();
    AutoCloseable handler = Task.onUnobservedException(this::surprise);
    run(Duration.ofSeconds(SECONDS));
    long grown = used() - before;
    handler.close();
    System.out.printf(
        "soak of %d s, seed %d: %,d operations, heap %+,d bytes%n",
        SECONDS, SEED, tally.ended(), grown);
    assertEquals(tally.begun(), tally.ended());
    assertEquals(List.of(), List.copyOf(tally.surprises()));
    assertTrue(grown < SLACK, () -> "the heap grew by " + grown + " bytes");
  }

  private void surprise(UnobservedTaskException report) {
    report.setObserved();
    tally.surprise("unobserved: " + report.exception());
  }

  private void run(Duration duration) throws Exception {
    Task<Void> over = Task.delay(duration);
    List<Callable<Void>> workers = List.of(worker(over, 1), worker(over, 2));
    Task.whenAll(workers.stream().map(Task::runBlocking).toList()).join();
    assertTrue(
        tally.awaitEnd(), () -> "stuck: " + tally.begun() + " in, " + tally.ended() + " out");
  }

  private Callable<Void> worker(Task<Void> over, int number) {
    Random random = new Random(SEED + number);
    SoakOperation[] operations = SoakOperation.values();
    return () -> {
      while (!over.isCompleted()) {
        tally.begin(operations[random.nextInt(operations.length)], world);
      }
      return null;
    };
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
