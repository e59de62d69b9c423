package dev.fermata.guava;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import dev.fermata.Await;
import dev.fermata.AwaitPoint;
import dev.fermata.Task;
import dev.fermata.TaskCompletionSource;
import java.util.Objects;
import java.util.concurrent.ExecutionException;

/**
 * Suspension points for {@link ListenableFuture}, meant for static import.
 *
 * <p>A future that is done is taken at once. Else the method resumes where every {@code await}
 * does: in the {@link dev.fermata.SynchronizationContext} or {@link dev.fermata.TaskScheduler} that
 * was current, and without one on the thread that completes the future.
 */
public final class GuavaAwait {
  private GuavaAwait() {}

  /**
   * Waits for {@code future} without holding a thread.
   *
   * <p>Throws what the future failed with, the very exception and not an {@link
   * ExecutionException}; where the future was cancelled, a {@link
   * dev.fermata.TaskCanceledException} with the future's own exception as its cause.
   *
   * @param <T> the type of the result
   * @param future what to wait for
   * @return its result
   * @throws IllegalStateException where the calling method was not transformed
   */
  @AwaitPoint
  public static <T> T await(ListenableFuture<? extends T> future) {
    return Await.await(() -> GuavaAwait.<T>awaitable(future).awaiter());
  }

  /**
   * Waits as {@link #await(ListenableFuture)} does, and tells the compiler of a checked exception
   * that the operation may fail with, so that {@code catch} compiles.
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
  public static <T, X extends Throwable> T await(
      ListenableFuture<? extends T> future, Class<X> thrown) throws X {
    return Await.await(() -> GuavaAwait.<T>awaitable(future).awaiter(), thrown);
  }

  /**
   * Returns what {@link #await(ListenableFuture)} waits for. May be called by any thread.
   *
   * @param <T> the type of the result
   * @param future what to follow; it does not learn of it where the task is no longer waited for
   * @return a task with its outcome, completed already where {@code future} is done
   */
  public static <T> Task<T> awaitable(ListenableFuture<? extends T> future) {
    TaskCompletionSource<T> source = new TaskCompletionSource<>();
    if (future.isDone()) {
      complete(source, future);
    } else {
      future.addListener(() -> complete(source, future), MoreExecutors.directExecutor());
    }
    return source.task();
  }

  /**
   * Returns what {@link #await(ListenableFuture, Class)} waits for.
   *
   * @param <T> the type of the result
   * @param future what to follow
   * @param thrown not used
   * @return as {@link #awaitable(ListenableFuture)}
   */
  public static <T> Task<T> awaitable(ListenableFuture<? extends T> future, Class<?> thrown) {
    return awaitable(future);
  }

  private static <T> void complete(
      TaskCompletionSource<T> source, ListenableFuture<? extends T> done) {
    T result;
    try {
      result = Futures.getDone(done);
    } catch (ExecutionException failure) {
      source.trySetFailure(Objects.requireNonNullElse(failure.getCause(), failure));
      return;
    } catch (RuntimeException | Error failure) {
      source.trySetFailure(failure);
      return;
    }
    source.setResult(result);
  }
}
