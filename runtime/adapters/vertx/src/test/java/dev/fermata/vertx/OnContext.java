package dev.fermata.vertx;

import io.vertx.core.Context;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** Calls in a Vert.x context, for tests that wait for them. */
final class OnContext {
  private OnContext() {}

  /** Calls {@code body} in the context, waits for its end, and returns its result. */
  static <T> T call(Context context, Callable<T> body) throws Exception {
    CompletableFuture<T> called = new CompletableFuture<>();
    context.runOnContext(
        nothing -> {
          try {
            called.complete(body.call());
          } catch (Throwable thrown) {
            called.completeExceptionally(thrown);
          }
        });
    return called.get();
  }
}
