package dev.fermata.codegen;

import dev.fermata.Awaitable;
import dev.fermata.Awaiter;
import dev.fermata.SynchronizationContext;
import dev.fermata.Task;
import dev.fermata.ValueTask;
import dev.fermata.internal.ConfiguredAwaiter;
import dev.fermata.internal.Promise;
import dev.fermata.internal.StageAwaiter;
import dev.fermata.internal.Tasks;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * What generated state machines call, apart from their {@link AsyncFrame}.
 *
 * <p>Where a method takes a frame, null means that the method has not suspended yet: what is
 * returned then goes to the method's caller. With a frame it goes to {@link AsyncFrame#run}, which
 * makes it the frame's outcome.
 */
public final class AsyncMethods {
  private static final String RETURNED_NULL =
      "An @Async method returned null. It must return a task, for example Task.fromResult(null);"
          + " only a method that returns Task<Void> may return null.";

  private AsyncMethods() {}

  /**
   * Returns what an {@code await} waits with.
   *
   * @param <T> the type of the result
   * @param awaitable what the user awaits
   * @return its awaiter
   * @throws NullPointerException where {@code awaitable} or its awaiter is null
   */
  @SuppressWarnings("unchecked") // an awaiter only gives results
  public static <T> Awaiter<T> awaiter(Awaitable<? extends T> awaitable) {
    if (awaitable instanceof Promise<? extends T> promise) {
      return (Awaiter<T>) promise;
    }
    Objects.requireNonNull(awaitable, "await was called with null");
    return (Awaiter<T>)
        Objects.requireNonNull(awaitable.awaiter(), "awaiter() of what is awaited returned null");
  }

  /**
   * Returns what an {@code await} waits with.
   *
   * @param <T> the type of the result
   * @param stage what the user awaits
   * @return an awaiter
   * @throws NullPointerException where {@code stage} is null
   */
  public static <T> Awaiter<T> awaiter(CompletionStage<? extends T> stage) {
    return StageAwaiter.of(Objects.requireNonNull(stage, "await was called with null"));
  }

  /**
   * Returns what an {@code await} under {@link dev.fermata.ConfigureAwait} waits with.
   *
   * @param <T> the type of the result
   * @param awaitable what the user awaits
   * @param continueOnCapturedContext the annotation's value
   * @return an awaiter
   */
  public static <T> Awaiter<T> awaiter(
      Awaitable<? extends T> awaitable, boolean continueOnCapturedContext) {
    return configured(awaiter(awaitable), continueOnCapturedContext);
  }

  /**
   * Returns what an {@code await} under {@link dev.fermata.ConfigureAwait} waits with.
   *
   * @param <T> the type of the result
   * @param stage what the user awaits
   * @param continueOnCapturedContext the annotation's value
   * @return an awaiter
   */
  public static <T> Awaiter<T> awaiter(
      CompletionStage<? extends T> stage, boolean continueOnCapturedContext) {
    return configured(awaiter(stage), continueOnCapturedContext);
  }

  /**
   * Wraps only where there is something to wait for, so that the fast path allocates nothing, and
   * where {@code configureAwait} at the await itself has not settled it.
   */
  private static <T> Awaiter<T> configured(Awaiter<T> awaiter, boolean continueOnCapturedContext) {
    return continueOnCapturedContext
            || awaiter instanceof ConfiguredAwaiter
            || awaiter.isCompleted()
        ? awaiter
        : new ConfiguredAwaiter<>(awaiter, false);
  }

  /**
   * Tells whether an {@code await} has nothing to wait for. Tasks are asked without a call through
   * the interface, which would be slow where many kinds of them meet.
   *
   * @param awaiter what it waits with
   * @return whether its outcome is there
   */
  public static boolean isCompleted(Awaiter<?> awaiter) {
    return awaiter instanceof Promise<?> promise ? promise.isCompleted() : awaiter.isCompleted();
  }

  /**
   * Returns what an {@code await} gives.
   *
   * @param awaiter what it has waited with
   * @return the result
   * @throws Throwable the original exception where the operation has failed
   */
  public static Object getResult(Awaiter<?> awaiter) throws Throwable {
    return awaiter instanceof Promise<?> promise ? promise.awaited() : awaiter.getResult();
  }

  /**
   * Returns the outcome of {@code return Task.fromResult(value)}.
   *
   * @param <T> the type of the result
   * @param frame the method's frame, or null
   * @param value the result
   * @return a task to return
   */
  public static <T> Task<T> result(AsyncFrame frame, T value) {
    return frame == null ? Tasks.succeeded(value) : frame.ended(value);
  }

  /**
   * Returns the outcome of {@code return task}.
   *
   * @param <T> the type of the result
   * @param frame the method's frame, or null
   * @param task what the user returns
   * @return a task to return
   */
  @SuppressWarnings("unchecked") // a task only gives results
  public static <T> Task<T> outcome(AsyncFrame frame, Task<? extends T> task) {
    return task == null ? returnedNull() : (Task<T>) task;
  }

  /**
   * Returns the outcome of {@code return valueTask}.
   *
   * @param <T> the type of the result
   * @param frame the method's frame, or null
   * @param task what the user returns
   * @return a task to return
   */
  public static <T> Task<T> outcome(AsyncFrame frame, ValueTask<? extends T> task) {
    return task == null ? returnedNull() : outcome(frame, task.asTask());
  }

  /**
   * Returns the outcome of {@code return stage}.
   *
   * @param <T> the type of the result
   * @param frame the method's frame, or null
   * @param stage what the user returns
   * @return a task to return
   */
  public static <T> Task<T> outcome(AsyncFrame frame, CompletionStage<? extends T> stage) {
    return stage == null ? returnedNull() : Task.from(stage);
  }

  private static <T> Task<T> returnedNull() {
    return failed(new NullPointerException(RETURNED_NULL));
  }

  /**
   * Returns what the user returns, for a builder to make a task of.
   *
   * @param <F> the task type of another library
   * @param task what the user returns
   * @return {@code task}
   * @throws NullPointerException where {@code task} is null
   */
  public static <F> F returned(F task) {
    return Objects.requireNonNull(task, RETURNED_NULL);
  }

  /**
   * Returns the outcome of a method that ends without a result.
   *
   * @param frame the method's frame, or null
   * @return a task to return
   */
  public static Task<Void> completed(AsyncFrame frame) {
    return frame == null ? Task.completedTask() : frame.ended(null);
  }

  /**
   * Returns the outcome of a method that {@code thrown} left before it suspended.
   *
   * @param <T> the type of the result it does not have
   * @param thrown the exception
   * @return a task, canceled by an {@link dev.fermata.OperationCanceledException}, else faulted
   */
  public static <T> Task<T> failed(Throwable thrown) {
    return Tasks.failed(thrown);
  }

  /**
   * Returns what a method that returns {@code CompletableFuture} or {@code CompletionStage}
   * returns.
   *
   * @param <T> the type of the result
   * @param task the method's task
   * @return a new future with its outcome
   */
  public static <T> CompletableFuture<T> toFuture(Task<T> task) {
    return task.toCompletableFuture();
  }

  /**
   * Returns what a method that returns {@code ValueTask} returns.
   *
   * @param <T> the type of the result
   * @param task the method's task
   * @return a value task with its outcome
   */
  public static <T> ValueTask<T> toValueTask(Task<T> task) {
    return ValueTask.of(task);
  }

  /**
   * Ends the call of a method that nobody awaits: its exception will go to the context current now,
   * else to the uncaught exception handler of the thread that it ends on. Cancellation is ignored.
   *
   * @param task the method's task
   */
  public static void fireAndForget(Task<?> task) {
    task.awaiter().onCompleted(new FireAndForget(task, SynchronizationContext.current()));
  }

  /**
   * Is true: it makes the assignment of what a pattern has matched an operand of {@code &&}.
   *
   * @param value what was assigned
   * @return true
   */
  public static boolean bound(Object value) {
    return true;
  }

  /**
   * Returns its first argument: it lets the exception class of {@code await(task, type)} be
   * evaluated behind the task, and before the method is suspended.
   *
   * @param <T> the type of the value
   * @param value what is awaited
   * @param evaluated an operand of the call, without further use
   * @return {@code value}
   */
  public static <T> T first(T value, Object evaluated) {
    return value;
  }

  /**
   * Returns the value: it gives an expression such as a lambda the type it is to have, where a
   * frame's field has a wider one.
   *
   * @param value the expression
   * @param <T> the type asked for
   * @return the value
   */
  public static <T> T typed(T value) {
    return value;
  }

  /**
   * Returns what a state machine throws that is entered at a state it does not have.
   *
   * @param state the number
   * @return the exception to throw
   */
  public static IllegalStateException unreachable(int state) {
    return new IllegalStateException("The state machine has no state " + state);
  }
}
