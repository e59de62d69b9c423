package dev.fermata.vertx;

import static dev.fermata.vertx.VertxAwait.await;

import dev.fermata.Async;
import dev.fermata.Await;
import dev.fermata.Task;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.function.IntFunction;

/** A service as {@code runtime/docs/adapters.md} shows it. */
final class Prices {
  private final IntFunction<Future<Integer>> db;

  Prices(IntFunction<Future<Integer>> db) {
    this.db = db;
  }

  // region vertx
  @Async
  Future<Integer> retried(int id) {
    try {
      return Future.succeededFuture(await(db.apply(id)));
    } catch (IllegalStateException e) {
      Await.await(Task.delay(Duration.ofMillis(10))); // comes back to the event loop
      return db.apply(id);
    }
  }
  // endregion
}
