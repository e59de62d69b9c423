package dev.fermata.vertx;

import static dev.fermata.Await.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fermata.Async;
import dev.fermata.AsyncContext;
import dev.fermata.SynchronizationContext;
import dev.fermata.Task;
import dev.fermata.TaskCompletionSource;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Async methods called in Vert.x contexts. */
class VertxContextTest {
  private static final Vertx VERTX = Vertx.vertx();

  private final Context context = VERTX.getOrCreateContext();
  private final TaskCompletionSource<String> source = new TaskCompletionSource<>();

  @AfterAll
  static void stop() {
    VERTX.close().toCompletionStage().toCompletableFuture().join();
  }

  @Async
  private static Task<List<Context>> contextsAround(Task<?> task) {
    List<Context> contexts = new ArrayList<>();
    contexts.add(Vertx.currentContext());
    await(task);
    contexts.add(Vertx.currentContext());
    await(Task.yield());
    contexts.add(Vertx.currentContext());
    return Task.fromResult(contexts);
  }

  @Test
  void methodsCalledWithinComeBack() throws Exception {
    Task<List<Context>> seen =
        OnContext.call(context, () -> VertxContext.call(() -> contextsAround(source.task())));
    source.setResult("on this thread");
    assertEquals(List.of(context, context, context), seen.toCompletableFuture().get());
  }

  @Test
  void isCurrentOnlyWithin() throws Exception {
    OnContext.call(
        context,
        () -> {
          assertInstanceOf(VertxContext.class, VertxContext.call(SynchronizationContext::current));
          assertNull(SynchronizationContext.current());
          return null;
        });
  }

  @Test
  void changesNothingOutsideOfVertx() throws Exception {
    assertNull(VertxContext.call(SynchronizationContext::current));
    AsyncContext.run(
        () -> {
          SynchronizationContext loop = SynchronizationContext.current();
          assertSame(loop, VertxContext.call(SynchronizationContext::current));
          return Task.completedTask();
        });
  }

  @Test
  void refusesToBlockTheEventLoopThatTheTaskNeeds() {
    Throwable thrown =
        assertThrows(
                ExecutionException.class,
                () ->
                    OnContext.call(
                        context,
                        () -> VertxContext.call(() -> contextsAround(source.task()).result())))
            .getCause();
    assertInstanceOf(IllegalStateException.class, thrown);
  }

  @Test
  void sendsAtOnceWhereItIsCurrentAndElseWaits() throws Exception {
    SynchronizationContext synchronization = VertxContext.of(context);
    List<Object> seen = new ArrayList<>();
    Runnable callback =
        () -> {
          seen.add(Vertx.currentContext());
          seen.add(SynchronizationContext.current());
        };
    synchronization.send(callback);
    OnContext.call(
        context,
        () -> {
          synchronization.send(callback);
          return seen.add("behind");
        });
    assertEquals(List.of(context, synchronization, context, synchronization, "behind"), seen);
  }
}
