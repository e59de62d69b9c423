package dev.fermata.internal;

import dev.fermata.Awaitable;
import dev.fermata.CancellationToken;
import dev.fermata.Task;
import dev.fermata.TaskScheduler;
import dev.fermata.ThrowingRunnable;
import dev.fermata.UnobservedTaskException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** The door through which {@link Task}'s static methods reach the kinds of task there are. */
public final class Tasks {
  private static final Promise<Void> COMPLETED = Settled.succeeded(null);

  private Tasks() {}

  /** See {@link Task#completedTask()}. */
  public static Task<Void> completed() {
    return COMPLETED;
  }

  /** See {@link Task#fromResult}. */
  public static <T> Promise<T> succeeded(T value) {
    return Settled.succeeded(value);
  }

  /** See {@link Task#fromException}. */
  public static <T> Task<T> faulted(Throwable exception) {
    Promise<T> promise = new Promise<>();
    promise.tryFault(Objects.requireNonNull(exception, "exception"));
    return promise;
  }

  /**
   * Returns the task of a method that {@code thrown} left.
   *
   * @param <T> the type of the result it does not have
   * @param thrown the exception
   * @return a canceled or a faulted task
   */
  public static <T> Task<T> failed(Throwable thrown) {
    Promise<T> promise = new Promise<>();
    promise.tryFail(thrown);
    return promise;
  }

  /** See {@link Task#fromCanceled}. */
  public static <T> Task<T> canceled(CancellationToken token) {
    if (!token.isCancellationRequested()) {
      throw new IllegalArgumentException("Cancellation was not requested of " + token);
    }
    return Settled.canceled(token);
  }

  /** See {@link Task#from}. */
  public static <T> Task<T> from(CompletionStage<? extends T> stage) {
    return Stages.toPromise(stage);
  }

  /** See {@link Task#fromFuture}. */
  public static <T> Task<T> fromFuture(Future<? extends T> future) {
    return future instanceof CompletionStage<?>
        ? Stages.toPromise(Tasks.<T>asStage(future))
        : Stages.toPromise(future);
  }

  @SuppressWarnings("unchecked") // a type that is both a future and a stage is so of one result
  private static <T> CompletionStage<T> asStage(Future<? extends T> future) {
    return (CompletionStage<T>) future;
  }

  /** See {@link Task#run(Callable, TaskScheduler)}. */
  public static <T> Task<T> run(
      Callable<? extends T> work, CancellationToken token, TaskScheduler scheduler) {
    Objects.requireNonNull(work, "work");
    Objects.requireNonNull(token, "token");
    Objects.requireNonNull(scheduler, "scheduler");
    return Work.start(work, token, scheduler);
  }

  /** See {@link Task#run(ThrowingRunnable, TaskScheduler)}. */
  public static Task<Void> run(
      ThrowingRunnable work, CancellationToken token, TaskScheduler scheduler) {
    Objects.requireNonNull(work, "work");
    Callable<Void> callable =
        () -> {
          work.run();
          return null;
        };
    return run(callable, token, scheduler);
  }

  /** See {@link Task#runAsync}. */
  public static <T> Task<T> runAsync(Callable<? extends Task<? extends T>> work) {
    Objects.requireNonNull(work, "work");
    return Unwrapped.of(
        Work.<Task<? extends T>>start(work, CancellationToken.none(), DefaultScheduler.instance()));
  }

  /** See {@link Task#runBlocking}. */
  public static <T> Task<T> runBlocking(Callable<? extends T> work) {
    return Work.start(Objects.requireNonNull(work, "work"), BlockingThreads.instance());
  }

  /** See {@link Task#delay(Duration, CancellationToken)}. */
  public static Task<Void> delay(Duration duration, CancellationToken token) {
    return Delay.start(duration, token);
  }

  /** See {@link Task#yield()}. */
  public static Awaitable<Void> yieldAwaitable() {
    return YieldAwaiter.INSTANCE;
  }

  /** See {@link Task#whenAll(Iterable)}. */
  public static <T> Task<List<T>> whenAll(Iterable<? extends Task<? extends T>> tasks) {
    return WhenAll.of(tasks);
  }

  /** See {@link Task#whenAny(Iterable)}. */
  public static <T> Task<Task<T>> whenAny(Iterable<? extends Task<? extends T>> tasks) {
    return WhenAny.of(tasks);
  }

  /** See {@link Task#onUnobservedException}. */
  public static AutoCloseable onUnobservedException(Consumer<UnobservedTaskException> handler) {
    return UnobservedHandlers.add(Objects.requireNonNull(handler, "handler"));
  }
}
