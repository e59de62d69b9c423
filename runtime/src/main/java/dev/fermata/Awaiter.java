package dev.fermata;

/**
 * One wait for the outcome of an {@link Awaitable}.
 *
 * <p>An {@code await} asks {@link #isCompleted()} first and goes straight on when it says true;
 * else it registers the rest of the method with {@link #onCompleted(Runnable)}; either way it then
 * takes the outcome by {@link #getResult()}. All three methods may be called by different threads,
 * one after another; what happened before the completion must be visible to the continuation.
 *
 * <p>The idea is .NET's awaiter ({@code INotifyCompletion}).
 *
 * @param <T> what {@link #getResult()} gives
 */
public interface Awaiter<T> {
  /**
   * Tells whether the outcome is there, so that nothing needs to be registered.
   *
   * @return true once {@link #getResult()} may be called; it never goes back to false
   */
  boolean isCompleted();

  /**
   * Runs {@code continuation} exactly once when the outcome is there, also when it already is.
   *
   * <p>The awaiter chooses the thread, usually the completing one; it may be the calling thread,
   * before this method returns. Bringing the method back to its {@link SynchronizationContext} or
   * {@link TaskScheduler} is not the awaiter's business: {@code await} does that.
   *
   * @param continuation what to run; it does not throw
   */
  void onCompleted(Runnable continuation);

  /**
   * Returns the result, or throws the exception that the operation failed with.
   *
   * @return the result
   * @throws Throwable the original exception object, not a wrapper; {@link
   *     OperationCanceledException} where the operation was canceled; {@link IllegalStateException}
   *     where it has not completed
   */
  T getResult() throws Throwable;
}
