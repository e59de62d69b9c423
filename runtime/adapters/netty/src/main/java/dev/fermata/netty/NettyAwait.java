package dev.fermata.netty;

import dev.fermata.Await;
import dev.fermata.AwaitPoint;
import dev.fermata.Task;
import dev.fermata.TaskCompletionSource;
import io.netty.util.concurrent.Future;

/**
 * Suspension points for Netty's {@link Future}, {@code ChannelFuture} among them, meant for static
 * import.
 *
 * <p>A future that is done is taken at once. Else the method resumes where every {@code await}
 * does: in the {@link dev.fermata.SynchronizationContext} or {@link dev.fermata.TaskScheduler} that
 * was current, which {@link NettyContext} makes the event loop, and without one on the event loop
 * that notifies the future's listeners.
 */
public final class NettyAwait {
  private NettyAwait() {}

  /**
   * Waits for {@code future} without holding a thread.
   *
   * <p>Throws the very exception that the future failed with; where it was cancelled, a {@link
   * dev.fermata.TaskCanceledException} with the future's {@link
   * java.util.concurrent.CancellationException} as its cause.
   *
   * @param <T> the type of the result
   * @param future what to wait for
   * @return its result
   * @throws IllegalStateException where the calling method was not transformed
   */
  @AwaitPoint
  public static <T> T await(Future<? extends T> future) {
    return Await.await(() -> NettyAwait.<T>awaitable(future).awaiter());
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
    return Await.await(() -> NettyAwait.<T>awaitable(future).awaiter(), thrown);
  }

  /**
   * Returns what {@link #await(Future)} waits for. May be called by any thread.
   *
   * @param <T> the type of the result
   * @param future what to follow; it does not learn of it where the task is no longer waited for
   * @return a task with its outcome, completed already where {@code future} is done
   */
  public static <T> Task<T> awaitable(Future<? extends T> future) {
    TaskCompletionSource<T> source = new TaskCompletionSource<>();
    if (future.isDone()) {
      complete(source, future);
    } else {
      future.addListener(done -> complete(source, future));
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

  private static <T> void complete(TaskCompletionSource<T> source, Future<? extends T> done) {
    if (done.isSuccess()) {
      source.setResult(done.getNow());
    } else {
      source.trySetFailure(done.cause());
    }
  }
}
