package dev.fermata;

import java.util.Objects;

/**
 * A result, or a {@link Task} that will have one: what methods return that mostly complete at once.
 *
 * <p>Await it once, at once; do not store it and do not block on it. Where more is needed, {@link
 * #asTask()} gives a task. Awaiting it a second time throws {@link IllegalStateException}; two
 * threads that await it at once may both get through, so that the check costs nothing.
 *
 * <p>What it saves: where the result is there, no task is made, only two objects smaller than one,
 * of which the JIT compiler removes the first where it inlines the call. Java has no structs, so
 * that no allocation at all is not promised; {@code runtime/docs/model.md} has the numbers.
 *
 * <p>The idea is .NET's {@code ValueTask<TResult>}.
 *
 * @param <T> the type of the result
 */
public final class ValueTask<T> implements Awaitable<T> {
  /** The operation; null where there is a value instead. */
  private final Task<T> task;

  private final T value;

  /** Whether it has been awaited. Not volatile: a hint for programs that are wrong anyway. */
  private boolean awaited;

  private ValueTask(Task<T> task, T value) {
    this.task = task;
    this.value = value;
  }

  /**
   * Returns one that has completed with {@code value}.
   *
   * @param <T> the type of the result
   * @param value the result, may be null
   * @return a completed value task
   */
  public static <T> ValueTask<T> fromResult(T value) {
    return new ValueTask<>(null, value);
  }

  /**
   * Returns one that has faulted.
   *
   * @param <T> the type of the result it does not have
   * @param exception the failure
   * @return a faulted value task
   */
  public static <T> ValueTask<T> fromException(Throwable exception) {
    return of(Task.fromException(exception));
  }

  /**
   * Returns one that stands for {@code task}.
   *
   * @param <T> the type of the result
   * @param task the operation
   * @return a value task with its outcome
   */
  public static <T> ValueTask<T> of(Task<T> task) {
    return new ValueTask<>(Objects.requireNonNull(task, "task"), null);
  }

  /**
   * Returns a completed one without a result.
   *
   * @return a completed value task
   */
  public static ValueTask<Void> completed() {
    return fromResult(null);
  }

  /**
   * Tells whether the operation has ended, in whatever way.
   *
   * @return whether {@link #result()} may be called
   */
  public boolean isCompleted() {
    return task == null || task.isCompleted();
  }

  /**
   * Tells whether there is a result.
   *
   * @return whether {@link #result()} returns normally
   */
  public boolean isCompletedSuccessfully() {
    return task == null || task.isCompletedSuccessfully();
  }

  /**
   * Returns the result of a completed operation; it never blocks.
   *
   * @return the result
   * @throws IllegalStateException where the operation has not completed
   * @throws AggregateException where it failed or was canceled, as {@link Task#result()}
   */
  public T result() {
    if (task == null) {
      return value;
    }
    if (!task.isCompleted()) {
      throw new IllegalStateException(
          "The ValueTask has not completed; await it, or block on asTask(): " + task);
    }
    return task.result();
  }

  /**
   * Returns a task with the same outcome, which may be stored, awaited often and blocked on.
   *
   * @return the task that this stands for, or a completed one
   */
  public Task<T> asTask() {
    return task != null ? task : Task.fromResult(value);
  }

  /**
   * Returns what to await in order to choose where the method resumes.
   *
   * @param continueOnCapturedContext as for {@link Task#configureAwait(boolean)}
   * @return an awaitable with this outcome, for one await
   * @throws IllegalStateException where this has been awaited already
   */
  public Awaitable<T> configureAwait(boolean continueOnCapturedContext) {
    if (task == null) {
      return this;
    }
    requireFirstAwait();
    return task.configureAwait(continueOnCapturedContext);
  }

  /**
   * Returns the awaiter of the only {@code await}.
   *
   * @return an awaiter
   * @throws IllegalStateException where this has been awaited already
   */
  @Override
  public Awaiter<T> awaiter() {
    requireFirstAwait();
    return task == null ? Task.fromResult(value).awaiter() : task.awaiter();
  }

  private void requireFirstAwait() {
    if (awaited) {
      throw new IllegalStateException(
          "A ValueTask may be awaited once; await the task that asTask() gives: " + this);
    }
    awaited = true;
  }

  @Override
  public String toString() {
    return "ValueTask[" + (task == null ? value : task) + "]";
  }
}
