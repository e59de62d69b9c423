package dev.fermata;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Sources, tokens and registrations. */
class CancellationTokenSourceTest {
  private final CancellationTokenSource source = new CancellationTokenSource();
  private final List<Integer> calls = new ArrayList<>();

  /** Returns a token of which cancellation was requested. */
  static CancellationToken cancelled() {
    CancellationTokenSource source = new CancellationTokenSource();
    source.cancel();
    return source.token();
  }

  @Test
  void cancelCancelsTheToken() {
    CancellationToken token = source.token();
    assertTrue(token.canBeCanceled());
    assertFalse(token.isCancellationRequested());
    assertDoesNotThrow(token::throwIfCancellationRequested);
    source.cancel();
    assertTrue(token.isCancellationRequested());
    assertTrue(source.isCancellationRequested());
    assertSame(
        token,
        assertThrows(OperationCanceledException.class, token::throwIfCancellationRequested)
            .token());
  }

  @Test
  void noneIsNeverCancelled() {
    CancellationToken none = CancellationToken.none();
    assertFalse(none.canBeCanceled());
    assertFalse(none.isCancellationRequested());
    none.register(() -> calls.add(1)).close();
    assertEquals(List.of(), calls);
  }

  @Test
  void callbacksRunOnceInOrder() {
    source.token().register(() -> calls.add(1));
    source.token().register(() -> calls.add(2));
    source.cancel();
    source.cancel();
    assertEquals(List.of(1, 2), calls);
  }

  @Test
  void callbackOfACancelledTokenRunsAtOnce() {
    cancelled().register(() -> calls.add(1));
    assertEquals(List.of(1), calls);
  }

  @Test
  void closedRegistrationIsNotCalled() {
    CancellationRegistration first = source.token().register(() -> calls.add(1));
    source.token().register(() -> calls.add(2));
    first.close();
    first.close();
    source.cancel();
    assertEquals(List.of(2), calls);
  }

  @Test
  void callbackMayCloseOthersAndRegisterMore() {
    List<CancellationRegistration> later = new ArrayList<>();
    source
        .token()
        .register(
            () -> {
              calls.add(1);
              later.get(0).close();
              source.token().register(() -> calls.add(3));
            });
    later.add(source.token().register(() -> calls.add(2)));
    source.cancel();
    assertEquals(List.of(1, 3), calls);
  }

  @Test
  void callbackMayCancel() {
    CancellationTokenSource source = new CancellationTokenSource();
    CancellationTokenSource other = CancellationTokenSource.linked(source.token());
    List<String> calls = new ArrayList<>();
    source.token().register(source::cancel);
    source.token().register(other::cancel);
    other.token().register(() -> calls.add("other"));
    source.token().register(() -> calls.add("source"));
    source.cancel();
    assertEquals(List.of("other", "source"), calls);
  }

  @Test
  void everyCallbackRunsAndWhatTheyThrowIsCollected() {
    RuntimeException first = new IllegalStateException("first");
    Error second = new AssertionError("second");
    source
        .token()
        .register(
            () -> {
              throw first;
            });
    source.token().register(() -> calls.add(1));
    source
        .token()
        .register(
            () -> {
              throw second;
            });
    AggregateException thrown = assertThrows(AggregateException.class, source::cancel);
    assertEquals(List.of(first, second), thrown.innerExceptions());
    assertEquals(List.of(1), calls);
  }

  @Test
  void cancelAfterCancels() throws InterruptedException {
    CountDownLatch cancelled = new CountDownLatch(1);
    CancellationTokenSource timed = new CancellationTokenSource(Duration.ofMillis(1));
    timed.token().register(cancelled::countDown);
    cancelled.await();
    assertTrue(timed.isCancellationRequested());
  }

  @Test
  void laterCancelAfterReplacesTheEarlier() throws InterruptedException {
    CountDownLatch cancelled = new CountDownLatch(1);
    source.token().register(cancelled::countDown);
    source.cancelAfter(Duration.ofDays(1));
    source.cancelAfter(Duration.ZERO);
    cancelled.await();
  }

  @Test
  void negativeDelayIsRejected() {
    assertThrows(IllegalArgumentException.class, () -> source.cancelAfter(Duration.ofMillis(-1)));
    assertThrows(
        IllegalArgumentException.class, () -> new CancellationTokenSource(Duration.ofMillis(-1)));
  }

  @Test
  void linkedFollowsAnyOfItsTokens() {
    CancellationTokenSource other = new CancellationTokenSource();
    CancellationTokenSource linked =
        CancellationTokenSource.linked(source.token(), other.token(), CancellationToken.none());
    assertFalse(linked.isCancellationRequested());
    other.cancel();
    assertTrue(linked.isCancellationRequested());
    assertFalse(source.isCancellationRequested());
    assertTrue(CancellationTokenSource.linked(other.token()).isCancellationRequested());
  }

  @Test
  void closedSourceIsNoLongerCancelled() {
    CancellationTokenSource linked = CancellationTokenSource.linked(source.token());
    linked.token().register(() -> calls.add(1));
    linked.close();
    linked.close();
    source.cancel();
    linked.cancel();
    linked.cancelAfter(Duration.ZERO);
    linked.token().register(() -> calls.add(2));
    assertFalse(linked.isCancellationRequested());
    assertEquals(List.of(), calls);
  }

  @Test
  void closeAfterCancelLeavesItCancelled() {
    source.cancel();
    source.close();
    assertTrue(source.isCancellationRequested());
  }

  @Test
  void racingRegistrationsRunExactlyOnce() throws Exception {
    AtomicInteger ran = new AtomicInteger();
    CancellationTokenSource[] current = {new CancellationTokenSource()};
    dev.fermata.testing.Threads.race(
        10_000,
        () -> {
          assertEquals(2, ran.getAndSet(0));
          current[0] = new CancellationTokenSource();
        },
        () -> current[0].token().register(ran::incrementAndGet),
        () -> current[0].token().register(ran::incrementAndGet),
        () -> current[0].cancel());
  }
}
