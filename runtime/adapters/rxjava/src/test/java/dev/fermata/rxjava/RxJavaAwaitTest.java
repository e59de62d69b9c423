package dev.fermata.rxjava;

import static dev.fermata.rxjava.RxJavaAwait.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.Async;
import dev.fermata.AsyncContext;
import dev.fermata.Task;
import dev.fermata.TaskCanceledException;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.subjects.CompletableSubject;
import io.reactivex.rxjava3.subjects.MaybeSubject;
import io.reactivex.rxjava3.subjects.SingleSubject;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Awaiting RxJava's single outcomes. */
class RxJavaAwaitTest {
  private final SingleSubject<String> single = SingleSubject.create();
  private final MaybeSubject<String> maybe = MaybeSubject.create();
  private final CompletableSubject completable = CompletableSubject.create();
  private final IOException failure = new IOException("down");

  @Async
  private static Task<String> greet(Single<? extends CharSequence> name) {
    return Task.fromResult("Hello, " + await(name));
  }

  @Async
  private static Task<String> greet(Maybe<? extends CharSequence> name) {
    return Task.fromResult("Hello, " + await(name));
  }

  @Async
  private static Task<String> greet(Completable ready) {
    await(ready);
    return Task.fromResult("Hello");
  }

  @Async
  private static Task<Thread> threadAfter(Single<?> single) {
    await(single);
    return Task.fromResult(Thread.currentThread());
  }

  @Async
  private static Task<String> recovering(
      Single<String> single, Maybe<String> maybe, Completable completable) {
    StringBuilder seen = new StringBuilder();
    try {
      await(single, IOException.class);
    } catch (IOException e) {
      seen.append(e.getMessage());
    }
    try {
      await(maybe, IOException.class);
    } catch (IOException e) {
      seen.append(e.getMessage());
    }
    try {
      await(completable, IOException.class);
    } catch (IOException e) {
      seen.append(e.getMessage());
    }
    return Task.fromResult(seen.toString());
  }

  @Test
  void subscribesOnceAndResumesWithTheElementOnTheSignallingThread() {
    AtomicInteger subscriptions = new AtomicInteger();
    Task<String> greeting =
        greet(single.doOnSubscribe(subscription -> subscriptions.incrementAndGet()));
    Task<Thread> resumed = threadAfter(single);
    assertFalse(greeting.isCompleted());
    Thread signalling = new Thread(() -> single.onSuccess("Ada"));
    signalling.start();
    assertEquals("Hello, Ada", greeting.result());
    assertSame(signalling, resumed.result());
    assertEquals(1, subscriptions.get());
  }

  @Test
  void takesWhatIsThereAtOnce() {
    Task<String> greeting = greet(Single.just("Ada"));
    assertTrue(greeting.isCompletedSuccessfully());
    assertEquals("Hello, Ada", greeting.result());
    assertTrue(greet(Maybe.just("Ada")).isCompletedSuccessfully());
    assertTrue(greet(Completable.complete()).isCompletedSuccessfully());
  }

  @Test
  void anEmptyMaybeGivesNull() {
    Task<String> known = greet(maybe);
    Task<String> empty = greet(Maybe.<String>empty());
    maybe.onSuccess("Ada");
    assertEquals("Hello, Ada", known.result());
    assertEquals("Hello, null", empty.result());
  }

  @Test
  void aCompletableIsOverWhenItCompletes() {
    Task<String> greeting = greet(completable);
    assertFalse(greeting.isCompleted());
    completable.onComplete();
    assertEquals("Hello", greeting.result());
  }

  @Test
  void throwsTheOriginalException() {
    Task<String> recovered = recovering(single, maybe, completable);
    Task<String> greeting = greet(single);
    single.onError(failure);
    maybe.onError(failure);
    completable.onError(failure);
    assertSame(failure, greeting.exception().getCause());
    assertEquals("downdowndown", recovered.result());
  }

  @Test
  void aCancellationCancels() {
    CancellationException cancellation = new CancellationException();
    Task<String> greeting = greet(single);
    single.onError(cancellation);
    assertTrue(greeting.isCanceled());
    assertSame(
        cancellation,
        assertThrows(TaskCanceledException.class, () -> greeting.awaiter().getResult()).getCause());
  }

  @Test
  void resumesInTheSynchronizationContext() throws Exception {
    Thread resumed =
        AsyncContext.run(
            () -> {
              Task<Thread> after = threadAfter(single);
              new Thread(() -> single.onSuccess("x")).start();
              return after;
            });
    assertSame(Thread.currentThread(), resumed);
  }
}
