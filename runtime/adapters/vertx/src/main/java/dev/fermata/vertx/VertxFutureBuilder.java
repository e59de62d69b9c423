package dev.fermata.vertx;

import dev.fermata.Task;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.function.Supplier;

/**
 * Lets {@link dev.fermata.Async} methods return Vert.x's {@link Future}. Nobody has to name this
 * class: the processor finds it where this jar is on the class path or module path.
 *
 * <p>The method begins when it is called, in the caller's Vert.x context as its {@link
 * dev.fermata.SynchronizationContext}: it comes back there after every await, whatever it waits
 * for.
 */
public final class VertxFutureBuilder {
  private VertxFutureBuilder() {}

  /**
   * Returns what the caller of an async method gets.
   *
   * @param <T> the type of the result
   * @param start runs the method, which is done at once
   * @return a future of the method's result or of the exception that left the method; of {@link
   *     java.util.concurrent.CancellationException} where it was canceled. It completes on the
   *     caller's Vert.x context; without one, on the thread that completes the method
   */
  public static <T> Future<T> fromTask(Supplier<? extends Task<? extends T>> start) {
    Context context = Vertx.currentContext();
    Promise<T> promise = Promise.promise();
    VertxContext.<Task<? extends T>>call(start)
        .toCompletableFuture()
        .whenComplete(
            (result, thrown) -> VertxContext.run(context, () -> complete(promise, result, thrown)));
    return promise.future();
  }

  private static <T> void complete(Promise<T> promise, T result, Throwable thrown) {
    if (thrown == null) {
      promise.complete(result);
    } else {
      promise.fail(thrown);
    }
  }

  /**
   * Returns what {@code return future;} in an async method waits for.
   *
   * @param <T> the type of the result
   * @param future what the body returns
   * @return a task with its outcome, as {@link VertxAwait#awaitable(Future)} makes it
   */
  public static <T> Task<T> toTask(Future<? extends T> future) {
    return VertxAwait.awaitable(future);
  }
}
