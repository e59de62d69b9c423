package dev.fermata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.testing.Awaiting;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Semantic 7: continuations of one task run in registration order. */
class OrderTest {
  private final List<Integer> order = new ArrayList<>();

  @Test
  void ofEveryKindTogether() {
    TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    for (int i = 0; i < 400; i += 4) {
      int n = i;
      source.task().awaiter().onCompleted(() -> order.add(n));
      Awaiting.then(source.task(), x -> order.add(n + 1));
      source.task().continueWith(task -> order.add(n + 2));
      source.task().toCompletableFuture().thenRun(() -> order.add(n + 3));
    }
    source.setResult(1);
    assertEquals(IntStream.range(0, 400).boxed().toList(), order);
  }

  @Test
  void alsoAfterSomeHaveBeenForgotten() {
    TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    for (int i = 0; i < 100; i++) {
      int n = i;
      CancellationTokenSource tokens = new CancellationTokenSource();
      source.task().waitAsync(tokens.token());
      source.task().awaiter().onCompleted(() -> order.add(n));
      tokens.cancel();
    }
    source.setResult(1);
    assertEquals(IntStream.range(0, 100).boxed().toList(), order);
  }

  @Test
  void alsoOnTheDefaultScheduler() throws InterruptedException {
    TaskCompletionSource<Integer> source = new TaskCompletionSource<>(true);
    CountDownLatch last = new CountDownLatch(1);
    for (int i = 0; i < 100; i++) {
      int n = i;
      source.task().awaiter().onCompleted(() -> order.add(n));
    }
    source.task().awaiter().onCompleted(last::countDown);
    source.setResult(1);
    last.await();
    assertEquals(IntStream.range(0, 100).boxed().toList(), order);
  }

  @Test
  void aContinuationThatThrowsDoesNotStopTheOthers() {
    List<Throwable> uncaught = new ArrayList<>();
    Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> uncaught.add(thrown));
    TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    IllegalStateException failure = new IllegalStateException("callback");
    source.task().awaiter().onCompleted(() -> order.add(1));
    source
        .task()
        .awaiter()
        .onCompleted(
            () -> {
              throw failure;
            });
    source.task().awaiter().onCompleted(() -> order.add(2));
    source.setResult(1);
    assertEquals(List.of(1, 2), order);
    assertEquals(List.of(failure), uncaught);
  }
}
