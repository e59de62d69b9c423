package dev.fermata.rxjava;

import static dev.fermata.Await.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.fermata.Async;
import dev.fermata.OperationCanceledException;
import dev.fermata.Task;
import dev.fermata.TaskCompletionSource;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.observers.TestObserver;
import io.reactivex.rxjava3.plugins.RxJavaPlugins;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Async methods that return RxJava's types; the processor finds their builders by itself. */
class BuildersTest {
  private final TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
  private final IOException failure = new IOException("down");
  private final List<String> seen = new ArrayList<>();

  @Async
  private Single<Integer> twice(Task<Integer> number) {
    seen.add("begun");
    int value = await(number);
    seen.add("resumed");
    return Single.just(2 * value);
  }

  @Async
  private static Maybe<Integer> half(Task<Integer> number) {
    int value = await(number);
    return value % 2 == 0 ? Maybe.just(value / 2) : Maybe.empty();
  }

  @Async
  private Completable note(Task<?> task) {
    await(task);
    seen.add("noted");
    return Completable.complete();
  }

  @Async
  private static <T> Single<T> same(Single<? extends T> single) {
    await(Task.yield());
    return single.map(x -> x);
  }

  @Async
  private static Single<String> nothing() {
    await(Task.completedTask());
    return Single.fromCallable(() -> null);
  }

  @Async
  private Single<String> get(AtomicInteger attempts) throws IOException {
    await(Task.completedTask());
    if (attempts.incrementAndGet() < 3) {
      throw failure;
    }
    return Single.just("up");
  }

  @Test
  void runTheBodyAtEachSubscription() {
    Single<Integer> twice = twice(Task.fromResult(21));
    assertEquals(List.of(), seen);
    assertEquals(42, twice.blockingGet());
    assertEquals(42, twice.blockingGet());
    assertEquals(List.of("begun", "resumed", "begun", "resumed"), seen);
  }

  @Test
  void retriesRunTheBodyAnew() throws IOException {
    AtomicInteger attempts = new AtomicInteger();
    assertEquals("up", get(attempts).retry(5).blockingGet());
    assertEquals(3, attempts.get());
  }

  @Test
  void signalTheResultWhenTheMethodEnds() {
    TestObserver<Integer> twice = twice(source.task()).test().assertEmpty();
    TestObserver<Integer> half = half(source.task()).test().assertEmpty();
    TestObserver<Void> note = note(source.task()).test().assertEmpty();
    source.setResult(4);
    twice.assertResult(8);
    half.assertResult(2);
    note.assertResult();
    assertEquals(List.of("begun", "resumed", "noted"), seen);
    half(Task.fromResult(1)).test().assertResult();
  }

  @Test
  void signalTheOriginalException() {
    source.setException(failure);
    twice(source.task()).test().assertError(thrown -> thrown == failure);
    half(source.task()).test().assertError(thrown -> thrown == failure);
    note(source.task()).test().assertError(thrown -> thrown == failure);
  }

  @Test
  void signalCancellation() {
    source.setCanceled();
    twice(source.task())
        .test()
        .assertError(
            thrown ->
                thrown instanceof CancellationException
                    && thrown.getCause() instanceof OperationCanceledException);
  }

  @Test
  void aSingleOfNullFails() {
    nothing().test().assertError(NullPointerException.class);
  }

  @Test
  void disposingDoesNotStopTheRunAndLosesNoFailure() {
    List<Throwable> undelivered = new ArrayList<>();
    RxJavaPlugins.setErrorHandler(undelivered::add);
    try {
      twice(source.task()).test().dispose();
      TaskCompletionSource<Integer> failing = new TaskCompletionSource<>();
      twice(failing.task()).test().dispose();
      source.setResult(4);
      failing.setException(failure);
      assertEquals(List.of("begun", "begun", "resumed"), seen);
      assertEquals(1, undelivered.size());
      assertSame(failure, assertInstanceOf(Exception.class, undelivered.get(0)).getCause());
    } finally {
      RxJavaPlugins.reset();
    }
  }

  @Test
  void takeOverTheOutcomeOfWhatTheBodyReturns() {
    assertEquals("x", same(Single.fromCallable(() -> "x")).blockingGet());
    same(Single.error(failure))
        .test()
        .awaitDone(1, TimeUnit.MINUTES)
        .assertError(thrown -> thrown == failure);
  }

  @Test
  void theDocumentedExample() {
    Orders orders =
        new Orders(id -> id == 1 ? Maybe.just(10) : Maybe.empty(), id -> Single.just(100 * id));
    assertEquals(10, orders.price(1).blockingGet());
    assertEquals(200, orders.price(2).blockingGet());
  }
}
