package dev.fermata.guava;

import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.SettableFuture;
import dev.fermata.Task;
import java.util.concurrent.CancellationException;

/**
 * Lets {@link dev.fermata.Async} methods return {@link ListenableFuture}. Nobody has to name this
 * class: the processor finds it where this jar is on the class path or module path.
 *
 * <p>The method begins when it is called. Cancelling the future it returned does not stop it; its
 * later outcome is then ignored.
 */
public final class ListenableFutureBuilder {
  private ListenableFutureBuilder() {}

  /**
   * Returns what the caller of an async method gets.
   *
   * @param <T> the type of the result
   * @param task the method's task
   * @return a future with its outcome: the exception itself where it faults, cancelled where it is
   *     canceled. Its listeners run on the thread that completes the method, or on their executors
   */
  public static <T> ListenableFuture<T> fromTask(Task<T> task) {
    SettableFuture<T> future = SettableFuture.create();
    task.toCompletableFuture().whenComplete((result, thrown) -> complete(future, result, thrown));
    return future;
  }

  private static <T> void complete(SettableFuture<T> future, T result, Throwable thrown) {
    if (thrown == null) {
      future.set(result);
    } else if (thrown instanceof CancellationException) {
      future.cancel(false);
    } else {
      future.setException(thrown);
    }
  }

  /**
   * Returns what {@code return future;} in an async method waits for.
   *
   * @param <T> the type of the result
   * @param future what the body returns
   * @return a task with its outcome, as {@link GuavaAwait#awaitable(ListenableFuture)} makes it
   */
  public static <T> Task<T> toTask(ListenableFuture<? extends T> future) {
    return GuavaAwait.awaitable(future);
  }
}
