package dev.fermata.reactor;

import dev.fermata.Await;
import dev.fermata.AwaitPoint;
import dev.fermata.Task;
import dev.fermata.TaskCompletionSource;
import reactor.core.Fuseable;
import reactor.core.publisher.Mono;

/**
 * Suspension points for {@link Mono}, meant for static import.
 *
 * <p>Each await subscribes once, on the calling thread and with an empty Reactor context; what is
 * known without subscribing, such as {@code Mono.just}, is taken at once. The method resumes where
 * every {@code await} does: in the {@link dev.fermata.SynchronizationContext} or {@link
 * dev.fermata.TaskScheduler} that was current, and without one on the thread that signals.
 */
public final class ReactorAwait {
  private ReactorAwait() {}

  /**
   * Subscribes to {@code mono} and waits for its outcome without holding a thread.
   *
   * <p>Throws the very exception that the mono signals. A {@link
   * java.util.concurrent.CancellationException} counts as cancellation: what is thrown is a {@link
   * dev.fermata.TaskCanceledException} with that cause.
   *
   * @param <T> the type of the element
   * @param mono what to wait for
   * @return its element; null where it is empty
   * @throws IllegalStateException where the calling method was not transformed
   */
  @AwaitPoint
  public static <T> T await(Mono<? extends T> mono) {
    return Await.await(() -> ReactorAwait.<T>awaitable(mono).awaiter());
  }

  /**
   * Waits as {@link #await(Mono)} does, and tells the compiler of a checked exception that the mono
   * may signal, so that {@code catch} compiles.
   *
   * @param <T> the type of the element
   * @param <X> the exception
   * @param mono what to wait for
   * @param thrown the class of the exception; it is used at compile time only
   * @return its element; null where it is empty
   * @throws X where the mono signals it
   * @throws IllegalStateException where the calling method was not transformed
   */
  @AwaitPoint
  public static <T, X extends Throwable> T await(Mono<? extends T> mono, Class<X> thrown) throws X {
    return Await.await(() -> ReactorAwait.<T>awaitable(mono).awaiter(), thrown);
  }

  /**
   * Returns what {@link #await(Mono)} waits for. May be called by any thread.
   *
   * @param <T> the type of the element
   * @param mono what to subscribe to; the subscription is never cancelled
   * @return a task with the outcome, completed already where the mono has signalled meanwhile
   */
  public static <T> Task<T> awaitable(Mono<? extends T> mono) {
    TaskCompletionSource<T> source = new TaskCompletionSource<>();
    if (!hasTaken(source, mono)) {
      mono.subscribe(source::trySetResult, source::trySetFailure, () -> source.trySetResult(null));
    }
    return source.task();
  }

  /**
   * Returns what {@link #await(Mono, Class)} waits for.
   *
   * @param <T> the type of the element
   * @param mono what to subscribe to
   * @param thrown not used
   * @return as {@link #awaitable(Mono)}
   */
  public static <T> Task<T> awaitable(Mono<? extends T> mono, Class<?> thrown) {
    return awaitable(mono);
  }

  /** Takes the element of a mono that knows it; one that knows an exception wraps some to throw. */
  @SuppressWarnings("unchecked") // such a mono gives what it signals
  private static <T> boolean hasTaken(TaskCompletionSource<T> source, Mono<? extends T> mono) {
    try {
      return mono instanceof Fuseable.ScalarCallable<?> known
          && source.trySetResult((T) known.call());
    } catch (Exception maybeWrapped) {
      return false; // subscribing signals the original
    }
  }
}
