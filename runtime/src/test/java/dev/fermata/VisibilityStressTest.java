package dev.fermata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.testing.Awaiting;
import dev.fermata.testing.Threads;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Semantic 8: what happened before a completion is visible after the await. */
class VisibilityStressTest {
  private static final int ROUNDS = 20_000;

  /** What the completing thread writes without any synchronisation of its own. */
  private static final class Plain {
    private int first;
    private int second;
  }

  private static final class Round {
    private final Plain plain = new Plain();
    private final TaskCompletionSource<Plain> source = new TaskCompletionSource<>();
    private Task<Integer> sum;
  }

  @Test
  void plainWritesBeforeTheCompletion() throws Exception {
    AtomicReference<Round> round = new AtomicReference<>(new Round());
    Threads.race(
        ROUNDS,
        () -> {
          assertEquals(3, round.get().sum.result());
          round.set(new Round());
        },
        () -> {
          Plain plain = round.get().plain;
          plain.first = 1;
          plain.second = 2;
          round.get().source.setResult(plain);
        },
        () ->
            round.get().sum =
                Awaiting.then(
                    round.get().source.task(), (Plain plain) -> plain.first + plain.second));
  }

  @Test
  void plainWritesSeenThroughIsCompleted() throws Exception {
    AtomicReference<Round> round = new AtomicReference<>(new Round());
    Threads.race(
        ROUNDS,
        () -> round.set(new Round()),
        () -> {
          Plain plain = round.get().plain;
          plain.first = 1;
          plain.second = 2;
          round.get().source.setResult(plain);
        },
        () -> {
          Round current = round.get();
          while (!current.source.task().isCompleted()) {
            Thread.onSpinWait();
          }
          assertEquals(3, current.plain.first + current.plain.second);
        });
  }
}
