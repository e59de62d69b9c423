package dev.fermata.rxjava;

import dev.fermata.Task;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.MaybeEmitter;
import java.util.function.Supplier;

/**
 * Lets {@link dev.fermata.Async} methods return {@link Maybe}. Nobody has to name this class: the
 * processor finds it where this jar is on the class path or module path.
 *
 * <p>The maybe is cold, as RxJava's users expect: calling the method runs nothing of its body, and
 * each subscription runs all of it, with the arguments of the call. The body begins on the
 * subscribing thread. Disposing of a subscription does not stop the run that it has begun; a later
 * result of it is ignored, and a later failure goes to {@code RxJavaPlugins.onError}.
 */
public final class MaybeBuilder {
  private MaybeBuilder() {}

  /**
   * Returns what the caller of an async method gets.
   *
   * @param <T> the type of the result
   * @param start runs the method
   * @return a maybe of the method's result, empty where that is null, or of the exception that left
   *     the method; of {@link java.util.concurrent.CancellationException} where it was canceled. It
   *     signals on the thread that completes the method
   */
  public static <T> Maybe<T> fromTask(Supplier<? extends Task<? extends T>> start) {
    return Maybe.create(
        emitter ->
            Outcome.of(start.get(), result -> succeed(emitter, result), emitter::tryOnError));
  }

  private static <T> void succeed(MaybeEmitter<T> emitter, T result) {
    if (result == null) {
      emitter.onComplete();
    } else {
      emitter.onSuccess(result);
    }
  }

  /**
   * Returns what {@code return maybe;} in an async method waits for.
   *
   * @param <T> the type of the result
   * @param maybe what the body returns; it is subscribed to once
   * @return a task with its outcome, as {@link RxJavaAwait#awaitable(Maybe)} makes it
   */
  public static <T> Task<T> toTask(Maybe<? extends T> maybe) {
    return RxJavaAwait.awaitable(maybe);
  }
}
