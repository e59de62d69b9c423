package dev.fermata.vertx;

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
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Context;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.ThreadingModel;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Async methods that return Vert.x's futures; the processor finds their builder by itself. */
class VertxFutureBuilderTest {
  private static final Vertx VERTX = Vertx.vertx();

  private final TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
  private final List<String> seen = new ArrayList<>();

  @AfterAll
  static void stop() {
    get(VERTX.close());
  }

  @Async
  private Future<Integer> twice(Task<Integer> number) {
    seen.add("begun");
    int value = await(number);
    return Future.succeededFuture(2 * value);
  }

  @Async
  private static <T> Future<? extends T> same(Future<T> future) {
    await(Task.yield());
    return future;
  }

  @Async
  private static Future<Void> nothing() {
    await(Task.yield());
    return null;
  }

  @Async
  private static Future<List<Context>> contextsAround(Task<?> task) {
    List<Context> contexts = new ArrayList<>();
    contexts.add(Vertx.currentContext());
    await(task);
    contexts.add(Vertx.currentContext());
    await(Task.run(() -> {}));
    contexts.add(Vertx.currentContext());
    return Future.succeededFuture(contexts);
  }

  private static <T> T get(Future<T> future) {
    return future.toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void beginsAtTheCallAndCompletesWithTheResult() {
    Future<Integer> twice = twice(source.task());
    assertEquals(List.of("begun"), seen);
    assertFalse(twice.isComplete());
    source.setResult(21);
    assertEquals(42, twice.result());
    assertEquals(List.of("begun"), seen);
  }

  @Test
  void isCompleteWhereTheMethodDidNotSuspend() {
    assertEquals(4, twice(Task.fromResult(2)).result());
  }

  @Test
  void failsWithTheOriginalException() {
    IOException failure = new IOException("down");
    source.setException(failure);
    assertSame(failure, twice(source.task()).cause());
  }

  @Test
  void failsWithACancellationWhereTheMethodIsCanceled() {
    source.setCanceled();
    Throwable cause = twice(source.task()).cause();
    assertInstanceOf(CancellationException.class, cause);
    assertInstanceOf(OperationCanceledException.class, cause.getCause());
  }

  @Test
  void takesOverTheOutcomeOfTheFutureThatTheBodyReturns() {
    Promise<String> promise = Promise.promise();
    Future<? extends String> same = same(promise.future());
    promise.complete("x");
    assertEquals("x", get(same));
    assertNull(get(nothing()));
  }

  @Test
  void theMethodComesBackToTheContextThatItWasCalledOn() throws Exception {
    Context context = VERTX.getOrCreateContext();
    CompletableFuture<Context> handled = new CompletableFuture<>();
    Future<List<Context>> contexts =
        OnContext.call(
            context,
            () ->
                contextsAround(source.task())
                    .onComplete(done -> handled.complete(Vertx.currentContext())));
    source.setResult(1);
    assertEquals(List.of(context, context, context), get(contexts));
    assertSame(context, handled.get());
  }

  @Test
  void workersToo() throws Exception {
    CompletableFuture<List<Context>> contexts = new CompletableFuture<>();
    CompletableFuture<Context> own = new CompletableFuture<>();
    Supplier<AbstractVerticle> verticles =
        () ->
            new AbstractVerticle() {
              @Override
              public void start() {
                own.complete(context);
                contextsAround(source.task()).onSuccess(contexts::complete);
              }
            };
    DeploymentOptions options = new DeploymentOptions().setThreadingModel(ThreadingModel.WORKER);
    get(VERTX.deployVerticle(verticles, options));
    source.setResult(1);
    assertTrue(own.get().isWorkerContext());
    assertEquals(List.of(own.get(), own.get(), own.get()), contexts.get());
  }

  @Test
  void theDocumentedExample() throws Exception {
    AtomicInteger attempts = new AtomicInteger();
    Prices prices =
        new Prices(
            id ->
                attempts.incrementAndGet() == 1
                    ? Future.failedFuture(new IllegalStateException("busy"))
                    : Future.succeededFuture(10 * id));
    assertEquals(30, get(OnContext.call(VERTX.getOrCreateContext(), () -> prices.retried(3))));
  }
}
