package dev.fermata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** Waiting for a task for a while. */
class WaitAsyncTest {
  private static final Duration DAY = Duration.ofDays(1);

  private final TaskCompletionSource<Integer> source = new TaskCompletionSource<>();

  @Test
  void takesOverTheOutcome() {
    Task<Integer> timed = source.task().waitAsync(DAY);
    Task<Integer> cancelable = source.task().waitAsync(new CancellationTokenSource().token());
    source.setResult(3);
    assertEquals(3, timed.result());
    assertEquals(3, cancelable.result());
  }

  @Test
  void takesOverAFailure() {
    IOException failure = new IOException("x");
    Task<Integer> timed = source.task().waitAsync(DAY);
    source.setException(failure);
    assertSame(failure, timed.exception().getCause());
  }

  @Test
  void takesOverACancellation() {
    Task<Integer> timed = source.task().waitAsync(DAY);
    source.setCanceled();
    assertTrue(timed.isCanceled());
  }

  @Test
  void timeoutFaults() {
    Task<Integer> timed = source.task().waitAsync(Duration.ofMillis(5));
    assertTrue(
        assertThrows(AggregateException.class, timed::join).getCause() instanceof TimeoutException);
    assertTrue(
        source.task().waitAsync(Duration.ZERO).exception().getCause() instanceof TimeoutException);
    assertFalse(source.task().isCompleted());
    assertThrows(
        IllegalArgumentException.class, () -> source.task().waitAsync(Duration.ofMillis(-1)));
  }

  @Test
  void tokenCancels() {
    CancellationTokenSource tokens = new CancellationTokenSource();
    Task<Integer> waiting = source.task().waitAsync(tokens.token());
    tokens.cancel();
    assertTrue(waiting.isCanceled());
    assertTrue(source.task().waitAsync(tokens.token()).isCanceled());
    assertFalse(source.task().isCompleted());
  }

  @Test
  void completedTaskIsItsOwnAnswer() {
    Task<Integer> completed = Task.fromResult(1);
    assertSame(completed, completed.waitAsync(Duration.ZERO));
    assertSame(completed, completed.waitAsync(CancellationTokenSourceTest.cancelled()));
    assertSame(source.task(), source.task().waitAsync(CancellationToken.none()));
  }
}
