package dev.fermata.reactor;

import static dev.fermata.Await.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.Async;
import dev.fermata.OperationCanceledException;
import dev.fermata.Task;
import dev.fermata.TaskCompletionSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Hooks;
import reactor.core.publisher.Mono;

/** Async methods that return monos; the processor finds their builder by itself. */
class MonoBuilderTest {
  private final TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
  private final List<String> seen = new ArrayList<>();

  @Async
  private Mono<Integer> twice(Task<Integer> number) {
    seen.add("begun");
    int value = await(number);
    seen.add("resumed");
    return Mono.just(2 * value);
  }

  @Async
  private static <T> Mono<? extends T> same(Mono<T> mono) {
    await(Task.yield());
    return mono;
  }

  @Async
  private static Mono<Void> nothing() {
    await(Task.yield());
    return null;
  }

  @Async
  private Mono<String> get(AtomicInteger attempts) throws IOException {
    await(Task.completedTask());
    if (attempts.incrementAndGet() < 3) {
      throw new IOException("down");
    }
    return Mono.just("up");
  }

  /** The signal of a mono that has signalled already. */
  private static Throwable failure(Mono<?> mono) {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    mono.subscribe(element -> {}, failure::set);
    return failure.get();
  }

  @Test
  void runsTheBodyAtEachSubscription() {
    Mono<Integer> twice = twice(Task.fromResult(21));
    assertEquals(List.of(), seen);
    assertEquals(42, twice.block());
    assertEquals(42, twice.block());
    assertEquals(List.of("begun", "resumed", "begun", "resumed"), seen);
  }

  @Test
  void retriesRunTheBodyAnew() throws IOException {
    AtomicInteger attempts = new AtomicInteger();
    assertEquals("up", get(attempts).retry(5).block());
    assertEquals(3, attempts.get());
  }

  @Test
  void signalsTheResultWhenTheMethodEnds() {
    List<Integer> elements = new ArrayList<>();
    Disposable subscription = twice(source.task()).subscribe(elements::add);
    assertFalse(subscription.isDisposed());
    source.setResult(4);
    assertEquals(List.of(8), elements);
  }

  @Test
  void isEmptyWhereTheResultIsNull() {
    assertNull(nothing().block());
    assertEquals(0, nothing().flux().count().block());
  }

  @Test
  void signalsTheOriginalException() {
    IOException failure = new IOException("down");
    source.setException(failure);
    assertSame(failure, failure(twice(source.task())));
  }

  @Test
  void signalsCancellation() {
    source.setCanceled();
    Throwable signalled = failure(twice(source.task()));
    assertInstanceOf(CancellationException.class, signalled);
    assertInstanceOf(OperationCanceledException.class, signalled.getCause());
    assertTrue(ReactorAwait.awaitable(twice(source.task())).isCanceled());
  }

  @Test
  void cancellingDoesNotStopTheRunAndLosesNoFailure() {
    List<Throwable> dropped = new ArrayList<>();
    Hooks.onErrorDropped(dropped::add);
    try {
      twice(source.task()).subscribe().dispose();
      TaskCompletionSource<Integer> failing = new TaskCompletionSource<>();
      twice(failing.task()).subscribe().dispose();
      source.setResult(4);
      IOException failure = new IOException("down");
      failing.setException(failure);
      assertEquals(List.of("begun", "begun", "resumed"), seen);
      assertEquals(List.of(failure), dropped);
    } finally {
      Hooks.resetOnErrorDropped();
    }
  }

  @Test
  void takesOverTheOutcomeOfTheMonoThatTheBodyReturns() {
    assertEquals("x", same(Mono.fromCallable(() -> "x")).block());
    IOException failure = new IOException("down");
    AtomicReference<Throwable> signalled = new AtomicReference<>();
    same(Mono.error(failure)).onErrorComplete(e -> signalled.compareAndSet(null, e)).block();
    assertSame(failure, signalled.get());
  }

  @Test
  void theDocumentedExample() {
    assertEquals(
        60, new Orders(id -> Mono.fromCallable(() -> 10 * id)).total(List.of(1, 2, 3)).block());
  }
}
