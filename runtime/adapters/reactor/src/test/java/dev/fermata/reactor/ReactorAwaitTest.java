package dev.fermata.reactor;

import static dev.fermata.reactor.ReactorAwait.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.Async;
import dev.fermata.AsyncContext;
import dev.fermata.Task;
import dev.fermata.TaskCanceledException;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Hooks;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Awaiting monos. */
class ReactorAwaitTest {
  private final Sinks.One<String> sink = Sinks.one();

  @Async
  private static Task<String> greet(Mono<? extends CharSequence> name) {
    return Task.fromResult("Hello, " + await(name));
  }

  @Async
  private static Task<Thread> threadAfter(Mono<?> mono) {
    await(mono);
    return Task.fromResult(Thread.currentThread());
  }

  @Async
  private static Task<String> recovering(Mono<String> mono) {
    try {
      return Task.fromResult(await(mono, IOException.class));
    } catch (IOException e) {
      return Task.fromResult("recovered from " + e.getMessage());
    }
  }

  @Test
  void subscribesOnceAndResumesWithTheElement() {
    AtomicInteger subscriptions = new AtomicInteger();
    Mono<String> counted = sink.asMono().doOnSubscribe(s -> subscriptions.incrementAndGet());
    assertEquals(0, subscriptions.get());
    Task<String> greeting = greet(counted);
    assertEquals(1, subscriptions.get());
    assertFalse(greeting.isCompleted());
    sink.tryEmitValue("Ada").orThrow();
    assertEquals("Hello, Ada", greeting.result());
    assertEquals(1, subscriptions.get());
  }

  @Test
  void takesAKnownElementWithoutSubscribing() {
    AtomicInteger subscriptions = new AtomicInteger();
    Hooks.onLastOperator(
        "counting",
        publisher -> {
          subscriptions.incrementAndGet();
          return publisher;
        });
    try {
      assertEquals("Hello, Ada", greet(Mono.just("Ada")).result());
      assertEquals("Hello, null", greet(Mono.<String>empty()).result());
      assertEquals(0, subscriptions.get());
    } finally {
      Hooks.resetOnLastOperator("counting");
    }
  }

  @Test
  void anEmptyMonoGivesNull() {
    Task<String> greeting = greet(sink.asMono());
    sink.tryEmitEmpty().orThrow();
    assertEquals("Hello, null", greeting.result());
  }

  @Test
  void throwsTheOriginalException() {
    IOException failure = new IOException("down");
    Task<String> greeting = greet(sink.asMono());
    sink.tryEmitError(failure).orThrow();
    assertSame(failure, greeting.exception().getCause());
    assertSame(failure, greet(Mono.error(failure)).exception().getCause());
    Error error = new AssertionError("bad");
    assertSame(error, greet(Mono.error(error)).exception().getCause());
    assertEquals("recovered from down", recovering(Mono.error(failure)).result());
  }

  @Test
  void aCancellationCancels() {
    CompletableFuture<String> future = new CompletableFuture<>();
    Task<String> greeting = greet(Mono.fromFuture(future));
    future.cancel(true);
    assertTrue(greeting.isCanceled());
    Throwable thrown =
        assertThrows(TaskCanceledException.class, () -> greeting.awaiter().getResult());
    assertSame(CancellationException.class, thrown.getCause().getClass());
  }

  @Test
  void resumesOnTheSignallingThread() {
    Task<Thread> resumed = threadAfter(sink.asMono());
    Thread signalling = new Thread(() -> sink.tryEmitValue("x").orThrow());
    signalling.start();
    assertSame(signalling, resumed.result());
  }

  @Test
  void resumesInTheSynchronizationContext() throws Exception {
    Thread resumed =
        AsyncContext.run(
            () -> {
              Task<Thread> after = threadAfter(sink.asMono());
              new Thread(() -> sink.tryEmitValue("x").orThrow()).start();
              return after;
            });
    assertSame(Thread.currentThread(), resumed);
  }
}
