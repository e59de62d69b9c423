package dev.fermata;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.testing.Awaiting;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Tasks that time completes. */
class DelayTest {
  private static final Duration DAY = Duration.ofDays(1);

  @Test
  void completesNotBeforeItsTime() {
    long begin = System.nanoTime();
    Task<Void> delay = Task.delay(Duration.ofMillis(30));
    delay.join();
    assertTrue(System.nanoTime() - begin >= 30_000_000);
    assertTrue(delay.isCompletedSuccessfully());
  }

  @Test
  void zeroIsOverAtOnceAndLessIsRejected() {
    assertTrue(Task.delay(Duration.ZERO).isCompleted());
    assertThrows(IllegalArgumentException.class, () -> Task.delay(Duration.ofNanos(-1)));
  }

  @Test
  void theLongestDurationIsAccepted() {
    CancellationTokenSource source = new CancellationTokenSource();
    Task<Void> delay = Task.delay(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999), source.token());
    assertFalse(delay.isCompleted());
    source.cancel();
    assertTrue(delay.isCanceled());
  }

  @Test
  void tokenCancelsIt() {
    CancellationTokenSource source = new CancellationTokenSource();
    Task<Void> delay = Task.delay(DAY, source.token());
    source.cancel();
    assertTrue(delay.isCanceled());
    TaskCanceledException thrown =
        assertThrows(TaskCanceledException.class, () -> delay.awaiter().getResult());
    assertSame(source.token(), thrown.token());
    assertTrue(Task.delay(DAY, source.token()).isCanceled());
    assertTrue(Task.delay(Duration.ZERO, source.token()).isCanceled());
  }

  @Test
  void whatAwaitsItRunsOnTheDefaultScheduler() {
    String name =
        Awaiting.then(Task.delay(Duration.ofMillis(500)), x -> Thread.currentThread().getName())
            .result();
    assertTrue(name.startsWith("fermata-worker-"), name);
  }
}
