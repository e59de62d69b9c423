package dev.fermata.vertx;

import dev.fermata.Await;
import dev.fermata.AwaitPoint;
import dev.fermata.SynchronizationContext;
import dev.fermata.Task;
import dev.fermata.TaskCompletionSource;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.concurrent.Executor;

/**
 * Suspension points for Vert.x's {@link Future}, meant for static import.
 *
 * <p>A future that is complete is taken at once. Else the method resumes in the {@link
 * SynchronizationContext} that was current; without one, on the Vert.x context that the await was
 * made on, whoever completes the future; and outside of Vert.x on the thread that does. Where
 * Vert.x completes the future on the very context that the method resumes on, the method goes on
 * before Vert.x delivers what comes next, the body behind the head of a response for instance.
 */
public final class VertxAwait {
  private VertxAwait() {}

  /**
   * Waits for {@code future} without holding a thread.
   *
   * <p>Throws the very exception that the future failed with. A {@link
   * java.util.concurrent.CancellationException} counts as cancellation: what is thrown is a {@link
   * dev.fermata.TaskCanceledException} with that cause.
   *
   * @param <T> the type of the result
   * @param future what to wait for
   * @return its result
   * @throws IllegalStateException where the calling method was not transformed
   */
  @AwaitPoint
  public static <T> T await(Future<? extends T> future) {
    return Await.await(() -> VertxAwait.<T>awaitable(future).awaiter());
  }

  /**
   * Waits as {@link #await(Future)} does, and tells the compiler of a checked exception that the
   * operation may fail with, so that {@code catch} compiles.
   *
   * @param <T> the type of the result
   * @param <X> the exception
   * @param future what to wait for
   * @param thrown the class of the exception; it is used at compile time only
   * @return its result
   * @throws X where the operation failed with it
   * @throws IllegalStateException where the calling method was not transformed
   */
  @AwaitPoint
  public static <T, X extends Throwable> T await(Future<? extends T> future, Class<X> thrown)
      throws X {
    return Await.await(() -> VertxAwait.<T>awaitable(future).awaiter(), thrown);
  }

  /**
   * Returns what {@link #await(Future)} waits for. May be called by any thread.
   *
   * @param <T> the type of the result
   * @param future what to follow
   * @return a task with its outcome, completed already where {@code future} is complete; else it
   *     completes on the calling Vert.x context, unless there is a {@link SynchronizationContext}
   */
  public static <T> Task<T> awaitable(Future<? extends T> future) {
    TaskCompletionSource<T> source = new TaskCompletionSource<>();
    if (future.isComplete()) {
      complete(source, future);
    } else {
      Executor place = placeOfCompletion();
      future.onComplete(done -> place.execute(() -> complete(source, future)));
    }
    return source.task();
  }

  /**
   * Returns what {@link #await(Future, Class)} waits for.
   *
   * @param <T> the type of the result
   * @param future what to follow
   * @param thrown not used
   * @return as {@link #awaitable(Future)}
   */
  public static <T> Task<T> awaitable(Future<? extends T> future, Class<?> thrown) {
    return awaitable(future);
  }

  private static Executor placeOfCompletion() {
    SynchronizationContext current = SynchronizationContext.current();
    if (current instanceof VertxContext within) {
      return within::handle;
    }
    Context context = current == null ? Vertx.currentContext() : null;
    return completion -> VertxContext.run(context, completion);
  }

  private static <T> void complete(TaskCompletionSource<T> source, Future<? extends T> done) {
    if (done.succeeded()) {
      source.setResult(done.result());
    } else {
      source.trySetFailure(done.cause());
    }
  }
}
