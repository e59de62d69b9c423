package dev.fermata.rxjava;

import dev.fermata.Await;
import dev.fermata.AwaitPoint;
import dev.fermata.Task;
import dev.fermata.TaskCompletionSource;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.Disposable;

/**
 * Suspension points for {@link Single}, {@link Maybe} and {@link Completable}, meant for static
 * import.
 *
 * <p>Each await subscribes once, on the calling thread, and takes at once what is signalled while
 * it subscribes. Else the method resumes where every {@code await} does: in the {@link
 * dev.fermata.SynchronizationContext} or {@link dev.fermata.TaskScheduler} that was current, and
 * without one on the thread that signals.
 *
 * <p>What is thrown is the very exception that was signalled. A {@link
 * java.util.concurrent.CancellationException} counts as cancellation: what is thrown is a {@link
 * dev.fermata.TaskCanceledException} with that cause. Subscriptions are never disposed of.
 */
public final class RxJavaAwait {
  private RxJavaAwait() {}

  /**
   * Subscribes to {@code single} and waits for its outcome without holding a thread.
   *
   * @param <T> the type of the element
   * @param single what to wait for
   * @return its element
   * @throws IllegalStateException where the calling method was not transformed
   */
  @AwaitPoint
  public static <T> T await(Single<? extends T> single) {
    return Await.await(() -> RxJavaAwait.<T>awaitable(single).awaiter());
  }

  /**
   * Waits as {@link #await(Single)} does, and tells the compiler of a checked exception that may be
   * signalled, so that {@code catch} compiles.
   *
   * @param <T> the type of the element
   * @param <X> the exception
   * @param single what to wait for
   * @param thrown the class of the exception; it is used at compile time only
   * @return its element
   * @throws X where it is signalled
   * @throws IllegalStateException where the calling method was not transformed
   */
  @AwaitPoint
  public static <T, X extends Throwable> T await(Single<? extends T> single, Class<X> thrown)
      throws X {
    return Await.await(() -> RxJavaAwait.<T>awaitable(single).awaiter(), thrown);
  }

  /**
   * Returns what {@link #await(Single)} waits for. May be called by any thread.
   *
   * @param <T> the type of the element
   * @param single what to subscribe to
   * @return a task with the outcome, completed already where that was signalled meanwhile
   */
  public static <T> Task<T> awaitable(Single<? extends T> single) {
    TaskCompletionSource<T> source = new TaskCompletionSource<>();
    Disposable unused = single.subscribe(source::trySetResult, source::trySetFailure);
    return source.task();
  }

  /**
   * Returns what {@link #await(Single, Class)} waits for.
   *
   * @param <T> the type of the element
   * @param single what to subscribe to
   * @param thrown not used
   * @return as {@link #awaitable(Single)}
   */
  public static <T> Task<T> awaitable(Single<? extends T> single, Class<?> thrown) {
    return awaitable(single);
  }

  /**
   * Subscribes to {@code maybe} and waits for its outcome without holding a thread.
   *
   * @param <T> the type of the element
   * @param maybe what to wait for
   * @return its element; null where it is empty
   * @throws IllegalStateException where the calling method was not transformed
   */
  @AwaitPoint
  public static <T> T await(Maybe<? extends T> maybe) {
    return Await.await(() -> RxJavaAwait.<T>awaitable(maybe).awaiter());
  }

  /**
   * Waits as {@link #await(Maybe)} does, and tells the compiler of a checked exception that may be
   * signalled, so that {@code catch} compiles.
   *
   * @param <T> the type of the element
   * @param <X> the exception
   * @param maybe what to wait for
   * @param thrown the class of the exception; it is used at compile time only
   * @return its element; null where it is empty
   * @throws X where it is signalled
   * @throws IllegalStateException where the calling method was not transformed
   */
  @AwaitPoint
  public static <T, X extends Throwable> T await(Maybe<? extends T> maybe, Class<X> thrown)
      throws X {
    return Await.await(() -> RxJavaAwait.<T>awaitable(maybe).awaiter(), thrown);
  }

  /**
   * Returns what {@link #await(Maybe)} waits for. May be called by any thread.
   *
   * @param <T> the type of the element
   * @param maybe what to subscribe to
   * @return a task with the outcome, completed already where that was signalled meanwhile
   */
  public static <T> Task<T> awaitable(Maybe<? extends T> maybe) {
    TaskCompletionSource<T> source = new TaskCompletionSource<>();
    Disposable unused =
        maybe.subscribe(
            source::trySetResult, source::trySetFailure, () -> source.trySetResult(null));
    return source.task();
  }

  /**
   * Returns what {@link #await(Maybe, Class)} waits for.
   *
   * @param <T> the type of the element
   * @param maybe what to subscribe to
   * @param thrown not used
   * @return as {@link #awaitable(Maybe)}
   */
  public static <T> Task<T> awaitable(Maybe<? extends T> maybe, Class<?> thrown) {
    return awaitable(maybe);
  }

  /**
   * Subscribes to {@code completable} and waits for its outcome without holding a thread.
   *
   * @param completable what to wait for
   * @return null
   * @throws IllegalStateException where the calling method was not transformed
   */
  @AwaitPoint
  public static Void await(Completable completable) {
    return Await.await(() -> awaitable(completable).awaiter());
  }

  /**
   * Waits as {@link #await(Completable)} does, and tells the compiler of a checked exception that
   * may be signalled, so that {@code catch} compiles.
   *
   * @param <X> the exception
   * @param completable what to wait for
   * @param thrown the class of the exception; it is used at compile time only
   * @return null
   * @throws X where it is signalled
   * @throws IllegalStateException where the calling method was not transformed
   */
  @AwaitPoint
  public static <X extends Throwable> Void await(Completable completable, Class<X> thrown)
      throws X {
    return Await.await(() -> awaitable(completable).awaiter(), thrown);
  }

  /**
   * Returns what {@link #await(Completable)} waits for. May be called by any thread.
   *
   * @param completable what to subscribe to
   * @return a task with the outcome, completed already where that was signalled meanwhile
   */
  public static Task<Void> awaitable(Completable completable) {
    TaskCompletionSource<Void> source = new TaskCompletionSource<>();
    Disposable unused =
        completable.subscribe(() -> source.trySetResult(null), source::trySetFailure);
    return source.task();
  }

  /**
   * Returns what {@link #await(Completable, Class)} waits for.
   *
   * @param completable what to subscribe to
   * @param thrown not used
   * @return as {@link #awaitable(Completable)}
   */
  public static Task<Void> awaitable(Completable completable, Class<?> thrown) {
    return awaitable(completable);
  }
}
