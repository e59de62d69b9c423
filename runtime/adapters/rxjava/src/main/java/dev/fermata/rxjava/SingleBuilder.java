package dev.fermata.rxjava;

import dev.fermata.Task;
import io.reactivex.rxjava3.core.Single;
import java.util.function.Supplier;

/**
 * Lets {@link dev.fermata.Async} methods return {@link Single}. Nobody has to name this class: the
 * processor finds it where this jar is on the class path or module path.
 *
 * <p>The single is cold, as RxJava's users expect: calling the method runs nothing of its body, and
 * each subscription runs all of it, with the arguments of the call. The body begins on the
 * subscribing thread. Disposing of a subscription does not stop the run that it has begun; a later
 * result of it is ignored, and a later failure goes to {@code RxJavaPlugins.onError}.
 */
public final class SingleBuilder {
  private SingleBuilder() {}

  /**
   * Returns what the caller of an async method gets.
   *
   * @param <T> the type of the result
   * @param start runs the method
   * @return a single of the method's result, of a {@link NullPointerException} where that is null,
   *     which a single cannot signal, or of the exception that left the method; of {@link
   *     java.util.concurrent.CancellationException} where it was canceled. It signals on the thread
   *     that completes the method
   */
  public static <T> Single<T> fromTask(Supplier<? extends Task<? extends T>> start) {
    return Single.create(
        emitter -> Outcome.of(start.get(), emitter::onSuccess, emitter::tryOnError));
  }

  /**
   * Returns what {@code return single;} in an async method waits for.
   *
   * @param <T> the type of the result
   * @param single what the body returns; it is subscribed to once
   * @return a task with its outcome, as {@link RxJavaAwait#awaitable(Single)} makes it
   */
  public static <T> Task<T> toTask(Single<? extends T> single) {
    return RxJavaAwait.awaitable(single);
  }
}
