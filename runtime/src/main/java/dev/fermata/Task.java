package dev.fermata;

import dev.fermata.internal.Promise;
import dev.fermata.internal.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * An operation that completes later, once: with a result, an exception or a cancellation.
 *
 * <p>{@link Async} methods return tasks and {@link Await#await await} them; {@link
 * TaskCompletionSource} makes tasks that a program completes itself. Tasks are thread-safe. What
 * happened before the completion is visible to everything that learns of it. Continuations of one
 * task run in the order of their registration, each exactly once.
 *
 * <p>A faulted task whose exception nobody has looked at when it becomes unreachable is reported,
 * see {@link #onUnobservedException}.
 *
 * <p>The idea is .NET's {@code Task<TResult>}. The class is sealed: only the runtime and the code
 * that the processor generates make subclasses.
 *
 * @param <T> the type of the result; {@code Void} where there is none
 */
public abstract sealed class Task<T> implements Awaitable<T> permits Promise {

  /** For the runtime. */
  protected Task() {}

  /** {@return the completed task without a result, always the same one} */
  public static Task<Void> completedTask() {
    return Tasks.completed();
  }

  /**
   * Returns a task that has completed with {@code value}.
   *
   * @param <T> the type of the result
   * @param value the result, may be null
   * @return a completed task
   */
  public static <T> Task<T> fromResult(T value) {
    return Tasks.succeeded(value);
  }

  /**
   * Returns a task that has faulted with {@code exception}.
   *
   * @param <T> the type of the result it does not have
   * @param exception the failure; also an {@link OperationCanceledException} faults the task here
   * @return a faulted task
   */
  public static <T> Task<T> fromException(Throwable exception) {
    return Tasks.faulted(exception);
  }

  /**
   * Returns a task that was canceled by {@code token}.
   *
   * @param <T> the type of the result it does not have
   * @param token a token whose source was cancelled
   * @return a canceled task
   * @throws IllegalArgumentException where cancellation was not requested of {@code token}
   */
  public static <T> Task<T> fromCanceled(CancellationToken token) {
    return Tasks.canceled(token);
  }

  /**
   * Returns a task with the outcome of {@code stage}, now or when it completes. A {@link
   * java.util.concurrent.CompletionException} is unwrapped; a cancelled stage cancels the task.
   *
   * @param <T> the type of the result
   * @param stage the operation to follow
   * @return a task; canceling it or its waiters does not touch {@code stage}
   */
  public static <T> Task<T> from(CompletionStage<? extends T> stage) {
    return Tasks.from(stage);
  }

  /**
   * Returns a task with the outcome of {@code future}. A plain future that is not done can only be
   * waited for by blocking a thread, which happens as in {@link #runBlocking}.
   *
   * @param <T> the type of the result
   * @param future the operation to follow
   * @return a task
   */
  public static <T> Task<T> fromFuture(Future<? extends T> future) {
    return Tasks.fromFuture(future);
  }

  /**
   * Runs {@code work}, which computes, on the default scheduler.
   *
   * @param <T> the type of the result
   * @param work what to run; an {@link OperationCanceledException} that leaves it cancels the task,
   *     anything else faults it
   * @return the task of its outcome
   */
  public static <T> Task<T> run(Callable<? extends T> work) {
    return Tasks.run(work, CancellationToken.none(), TaskScheduler.defaultScheduler());
  }

  /**
   * Runs {@code work}, which computes, on the default scheduler.
   *
   * @param work what to run
   * @return the task of its outcome
   */
  public static Task<Void> run(ThrowingRunnable work) {
    return Tasks.run(work, CancellationToken.none(), TaskScheduler.defaultScheduler());
  }

  /**
   * Runs {@code work} on the default scheduler unless {@code token} is cancelled before it begins;
   * the task is then canceled at once. Work that has begun must look at the token itself.
   *
   * @param <T> the type of the result
   * @param work what to run
   * @param token what can keep it from beginning
   * @return the task of its outcome
   */
  public static <T> Task<T> run(Callable<? extends T> work, CancellationToken token) {
    return Tasks.run(work, token, TaskScheduler.defaultScheduler());
  }

  /**
   * Runs {@code work} on {@code scheduler}, which is {@linkplain TaskScheduler#current() current}
   * meanwhile.
   *
   * @param <T> the type of the result
   * @param work what to run
   * @param scheduler where to run it; the task faults with what {@code queue} throws
   * @return the task of its outcome
   */
  public static <T> Task<T> run(Callable<? extends T> work, TaskScheduler scheduler) {
    return Tasks.run(work, CancellationToken.none(), scheduler);
  }

  /**
   * Runs {@code work} on the default scheduler unless {@code token} is cancelled before it begins.
   *
   * @param work what to run
   * @param token what can keep it from beginning
   * @return the task of its outcome
   */
  public static Task<Void> run(ThrowingRunnable work, CancellationToken token) {
    return Tasks.run(work, token, TaskScheduler.defaultScheduler());
  }

  /**
   * Runs {@code work} on {@code scheduler}, which is {@linkplain TaskScheduler#current() current}
   * meanwhile.
   *
   * @param work what to run
   * @param scheduler where to run it; the task faults with what {@code queue} throws
   * @return the task of its outcome
   */
  public static Task<Void> run(ThrowingRunnable work, TaskScheduler scheduler) {
    return Tasks.run(work, CancellationToken.none(), scheduler);
  }

  /**
   * Runs {@code work} on the default scheduler and follows the task that it returns.
   *
   * @param <T> the type of the result
   * @param work starts an asynchronous operation
   * @return a task with the outcome of the inner task; it faults with {@link NullPointerException}
   *     where {@code work} returns null
   */
  public static <T> Task<T> runAsync(Callable<? extends Task<? extends T>> work) {
    return Tasks.runAsync(work);
  }

  /**
   * Runs {@code work}, which blocks, on a thread of its own: a virtual one on JDK 21 and later,
   * else one of a pool that grows as needed.
   *
   * @param <T> the type of the result
   * @param work what to run
   * @return the task of its outcome
   */
  public static <T> Task<T> runBlocking(Callable<? extends T> work) {
    return Tasks.runBlocking(work);
  }

  /**
   * Returns a task that completes after {@code duration}. No thread waits for it.
   *
   * @param duration how long; zero is over at once
   * @return the task
   * @throws IllegalArgumentException where {@code duration} is negative
   */
  public static Task<Void> delay(Duration duration) {
    return Tasks.delay(duration, CancellationToken.none());
  }

  /**
   * Returns a task that completes after {@code duration} or is canceled by {@code token}, whichever
   * comes first. A canceled delay holds no memory.
   *
   * @param duration how long; zero is over at once
   * @param token what ends it early
   * @return the task
   * @throws IllegalArgumentException where {@code duration} is negative
   */
  public static Task<Void> delay(Duration duration, CancellationToken token) {
    return Tasks.delay(duration, token);
  }

  /**
   * Returns an awaitable that always suspends: the method goes on, behind what is queued there
   * already, on the captured context or scheduler, else on the default scheduler.
   *
   * @return the awaitable, for one {@code await} or many
   */
  public static Awaitable<Void> yield() {
    return Tasks.yieldAwaitable();
  }

  /**
   * Returns a task that completes when all {@code tasks} have.
   *
   * @param <T> the type of the results
   * @param tasks the tasks; none is null
   * @return the task of the results in argument order, an unmodifiable list. If any of {@code
   *     tasks} faulted, it faults with all their exceptions in argument order; else if any was
   *     canceled, it is canceled
   */
  public static <T> Task<List<T>> whenAll(Iterable<? extends Task<? extends T>> tasks) {
    return Tasks.whenAll(tasks);
  }

  /**
   * Returns a task that completes when all {@code tasks} have.
   *
   * @param <T> the type of the results
   * @param tasks the tasks; none is null
   * @return as {@link #whenAll(Iterable)}
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <T> Task<List<T>> whenAll(Task<? extends T>... tasks) {
    return Tasks.whenAll(List.of(tasks));
  }

  /**
   * Returns a task whose result is the first of {@code tasks} to complete, in whatever way. The
   * task itself neither faults nor is canceled, and the losers' exceptions stay unobserved.
   *
   * @param <T> the type of the results
   * @param tasks the tasks; none is null
   * @return the task of the winner
   * @throws IllegalArgumentException where there are no tasks
   */
  public static <T> Task<Task<T>> whenAny(Iterable<? extends Task<? extends T>> tasks) {
    return Tasks.whenAny(tasks);
  }

  /**
   * Returns a task whose result is the first of {@code tasks} to complete, in whatever way.
   *
   * @param <T> the type of the results
   * @param tasks the tasks; none is null
   * @return as {@link #whenAny(Iterable)}
   * @throws IllegalArgumentException where there are no tasks
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <T> Task<Task<T>> whenAny(Task<? extends T>... tasks) {
    return Tasks.whenAny(List.of(tasks));
  }

  /**
   * Calls {@code handler} for each faulted task that becomes unreachable without its exception ever
   * having been looked at, on a thread of the runtime. Where no handler calls {@link
   * UnobservedTaskException#setObserved()}, the failure is logged as a warning by the {@link
   * System.Logger} {@code dev.fermata}.
   *
   * <p>Awaiting a task, {@link #exception()}, {@link #result()} and {@link #join()} look at it, and
   * so does passing the failure on: {@link #whenAll}, {@link #waitAsync}, {@link
   * #toCompletableFuture()}.
   *
   * @param handler what to call; what it throws is logged
   * @return closing it removes the handler
   */
  public static AutoCloseable onUnobservedException(Consumer<UnobservedTaskException> handler) {
    return Tasks.onUnobservedException(handler);
  }

  /** {@return where the task is in its life at this moment} */
  public abstract TaskStatus status();

  /** {@return whether the task has ended, in whatever way: true in all three final states} */
  public abstract boolean isCompleted();

  /** {@return whether the task has a result: true in {@link TaskStatus#RAN_TO_COMPLETION}} */
  public abstract boolean isCompletedSuccessfully();

  /** {@return whether the task failed: true in {@link TaskStatus#FAULTED}} */
  public abstract boolean isFaulted();

  /** {@return whether the task was canceled: true in {@link TaskStatus#CANCELED}} */
  public abstract boolean isCanceled();

  /**
   * Returns what the task failed with, and marks it observed.
   *
   * @return all exceptions; null unless the task is faulted
   */
  public abstract AggregateException exception();

  /**
   * Blocks until the task completes. An interrupt does not end the wait; it is kept for the caller.
   *
   * @return the result
   * @throws AggregateException where the task faulted, with all exceptions; where it was canceled,
   *     with a {@link TaskCanceledException}
   * @throws IllegalStateException where this is the thread of a single-threaded {@link
   *     SynchronizationContext} that the task needs to make progress, so that the wait would never
   *     end
   */
  public abstract T result();

  /**
   * Blocks until the task completes.
   *
   * @throws AggregateException as {@link #result()}
   * @throws IllegalStateException as {@link #result()}
   */
  public abstract void join();

  /**
   * Blocks until the task completes or {@code timeout} has passed.
   *
   * @param timeout how long to wait at most; zero or less only looks
   * @return false where the task has not completed in time
   * @throws AggregateException as {@link #result()}, where it has completed
   * @throws IllegalStateException as {@link #result()}
   */
  public abstract boolean join(Duration timeout);

  /**
   * Returns what to await in order to choose where the method resumes.
   *
   * @param continueOnCapturedContext false to ignore the current {@link SynchronizationContext} and
   *     {@link TaskScheduler} and to resume on the completing thread
   * @return an awaitable with the outcome of this task
   */
  public abstract Awaitable<T> configureAwait(boolean continueOnCapturedContext);

  /**
   * Returns a task that follows this one for {@code timeout} at most. This task goes on regardless.
   *
   * @param timeout how long to wait
   * @return a task with this one's outcome; it faults with {@link
   *     java.util.concurrent.TimeoutException} where that does not come in time
   * @throws IllegalArgumentException where {@code timeout} is negative
   */
  public abstract Task<T> waitAsync(Duration timeout);

  /**
   * Returns a task that follows this one until {@code token} is cancelled. This task goes on
   * regardless.
   *
   * @param token what ends the wait
   * @return a task with this one's outcome; it is canceled where {@code token} is cancelled first
   */
  public abstract Task<T> waitAsync(CancellationToken token);

  /**
   * Calls {@code continuation} when this task has completed, in whatever way: on the {@link
   * TaskScheduler} current at this call, or, where that is the default one, on the completing
   * thread, or at once where this task has completed already.
   *
   * @param <R> the type of the continuation's result
   * @param continuation gets this task; it may look at {@link #exception()} and {@link #result()}
   *     without blocking
   * @return a task with the continuation's outcome
   */
  public abstract <R> Task<R> continueWith(Function<? super Task<T>, ? extends R> continuation);

  /**
   * Returns a new future with the outcome of this task: the original exception object where it
   * faults, {@link java.util.concurrent.CancellationException} where it is canceled.
   *
   * @return a future; cancelling or completing it does not touch this task
   */
  public abstract CompletableFuture<T> toCompletableFuture();
}
