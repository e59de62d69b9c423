package dev.fermata.vertx;

import static dev.fermata.vertx.VertxAwait.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.Async;
import dev.fermata.AsyncContext;
import dev.fermata.Task;
import dev.fermata.TaskCanceledException;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Awaiting Vert.x's futures. */
class VertxAwaitTest {
  private static final Vertx VERTX = Vertx.vertx();

  private final Promise<String> promise = Promise.promise();

  @AfterAll
  static void stop() {
    VERTX.close().toCompletionStage().toCompletableFuture().join();
  }

  @Async
  private static Task<String> greet(Future<? extends CharSequence> name) {
    return Task.fromResult("Hello, " + await(name));
  }

  @Async
  private static Task<Thread> threadAfter(Future<?> future) {
    await(future);
    return Task.fromResult(Thread.currentThread());
  }

  @Async
  private static Task<Context> contextAfter(Future<?> future) {
    await(future);
    return Task.fromResult(Vertx.currentContext());
  }

  @Async
  private static Task<String> recovering(Future<String> future) {
    try {
      return Task.fromResult(await(future, IOException.class));
    } catch (IOException e) {
      return Task.fromResult("recovered from " + e.getMessage());
    }
  }

  /** The build runs these tests with two versions of Vert.x. */
  @Test
  void theVersionIsTheOneThatTheBuildNames() {
    String jar = Vertx.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    String version = System.getProperty("vertx.version");
    assertTrue(jar.endsWith("vertx-core-" + version + ".jar"), jar);
  }

  @Test
  void resumesWithTheResultOnTheCompletingThreadOutsideOfVertx() {
    Task<String> greeting = greet(promise.future());
    Task<Thread> resumed = threadAfter(promise.future());
    assertFalse(greeting.isCompleted());
    Thread completing = new Thread(() -> promise.complete("Ada"));
    completing.start();
    assertSame(completing, resumed.result());
    assertEquals("Hello, Ada", greeting.result());
  }

  @Test
  void takesACompleteFutureAtOnce() {
    assertEquals("Hello, Ada", greet(Future.succeededFuture("Ada")).result());
    IOException failure = new IOException("down");
    assertSame(failure, greet(Future.failedFuture(failure)).exception().getCause());
  }

  @Test
  void throwsTheOriginalException() {
    Task<String> recovered = recovering(promise.future());
    Task<String> greeting = greet(promise.future());
    IOException failure = new IOException("down");
    promise.fail(failure);
    assertEquals("recovered from down", recovered.result());
    assertSame(failure, greeting.exception().getCause());
  }

  @Test
  void aCancellationCancels() {
    Task<String> greeting = greet(promise.future());
    CancellationException cancellation = new CancellationException();
    promise.fail(cancellation);
    assertTrue(greeting.isCanceled());
    assertSame(
        cancellation,
        assertThrows(TaskCanceledException.class, () -> greeting.awaiter().getResult()).getCause());
  }

  @Test
  void resumesOnTheVertxContextOfTheAwait() throws Exception {
    Context context = VERTX.getOrCreateContext();
    Task<Context> resumed = OnContext.call(context, () -> contextAfter(promise.future()));
    promise.complete("on this thread");
    assertSame(context, resumed.toCompletableFuture().get());
  }

  @Test
  void aSynchronizationContextHasPrecedence() throws Exception {
    Thread resumed =
        AsyncContext.run(
            () -> {
              Task<Thread> after = threadAfter(promise.future());
              VERTX.runOnContext(nothing -> promise.complete("x"));
              return after;
            });
    assertSame(Thread.currentThread(), resumed);
  }
}
