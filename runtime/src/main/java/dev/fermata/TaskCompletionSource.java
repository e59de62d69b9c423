package dev.fermata;

import dev.fermata.internal.AsynchronousPromise;
import dev.fermata.internal.Promise;
import dev.fermata.internal.Stages;
import java.util.Objects;

/**
 * A {@link Task} together with the means to complete it, for wrapping operations that call back.
 *
 * <p>Thread-safe; one completion wins. Unless asked otherwise, completing runs the task's
 * continuations on the completing thread before it returns.
 *
 * <p>The idea is .NET's {@code TaskCompletionSource<TResult>}.
 *
 * @param <T> the type of the task's result
 */
public final class TaskCompletionSource<T> {
  private final Promise<T> promise;

  /** Makes a source whose task runs its continuations on the completing thread. */
  public TaskCompletionSource() {
    this(false);
  }

  /**
   * Makes a source.
   *
   * @param runContinuationsAsynchronously true to run the task's continuations on the default
   *     scheduler, for completing threads that must not run foreign code
   */
  public TaskCompletionSource(boolean runContinuationsAsynchronously) {
    promise = runContinuationsAsynchronously ? new AsynchronousPromise<>() : new Promise<>();
  }

  /**
   * Returns the task that this source completes.
   *
   * @return always the same task
   */
  public Task<T> task() {
    return promise;
  }

  /**
   * Completes the task with a result.
   *
   * @param value the result, may be null
   * @throws IllegalStateException where it has completed already
   */
  public void setResult(T value) {
    require(promise.trySucceed(value));
  }

  /**
   * Completes the task with a result unless it has completed already.
   *
   * @param value the result, may be null
   * @return whether this call completed it
   */
  public boolean trySetResult(T value) {
    return promise.trySucceed(value);
  }

  /**
   * Faults the task.
   *
   * @param exception the failure
   * @throws IllegalStateException where it has completed already
   */
  public void setException(Throwable exception) {
    require(trySetException(exception));
  }

  /**
   * Faults the task unless it has completed already.
   *
   * @param exception the failure; an {@link OperationCanceledException} faults it as well, see
   *     {@link #trySetCanceled()}
   * @return whether this call completed it
   */
  public boolean trySetException(Throwable exception) {
    return promise.tryFault(Objects.requireNonNull(exception, "exception"));
  }

  /**
   * Cancels the task.
   *
   * @throws IllegalStateException where it has completed already
   */
  public void setCanceled() {
    require(trySetCanceled());
  }

  /**
   * Cancels the task unless it has completed already.
   *
   * @return whether this call completed it
   */
  public boolean trySetCanceled() {
    return trySetCanceled(CancellationToken.none());
  }

  /**
   * Cancels the task unless it has completed already.
   *
   * @param token what awaiting the task names as the reason
   * @return whether this call completed it
   */
  public boolean trySetCanceled(CancellationToken token) {
    return promise.tryCancel(Objects.requireNonNull(token, "token"));
  }

  /**
   * Completes the task with what an operation of another library failed with, unless it has
   * completed already: an {@link OperationCanceledException} cancels it, and awaiting the task
   * throws that very exception; the JDK's {@link java.util.concurrent.CancellationException}
   * cancels it, and awaiting the task throws a {@link TaskCanceledException} with that cause;
   * anything else faults it.
   *
   * @param failure the operation's own exception, not one that wraps it
   * @return whether this call completed it
   */
  public boolean trySetFailure(Throwable failure) {
    return Stages.fail(promise, Objects.requireNonNull(failure, "failure"));
  }

  private void require(boolean completedByThisCall) {
    if (!completedByThisCall) {
      throw new IllegalStateException("The task has completed already: " + promise);
    }
  }
}
