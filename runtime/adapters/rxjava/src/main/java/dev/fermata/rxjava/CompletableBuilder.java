package dev.fermata.rxjava;

import dev.fermata.Task;
import io.reactivex.rxjava3.core.Completable;
import java.util.function.Supplier;

/**
 * Lets {@link dev.fermata.Async} methods return {@link Completable}. Nobody has to name this class:
 * the processor finds it where this jar is on the class path or module path.
 *
 * <p>The completable is cold, as RxJava's users expect: calling the method runs nothing of its
 * body, and each subscription runs all of it, with the arguments of the call. The body begins on
 * the subscribing thread. Disposing of a subscription does not stop the run that it has begun; a
 * later result of it is ignored, and a later failure goes to {@code RxJavaPlugins.onError}.
 */
public final class CompletableBuilder {
  private CompletableBuilder() {}

  /**
   * Returns what the caller of an async method gets.
   *
   * @param start runs the method
   * @return a completable that completes when the method ends, or of the exception that left the
   *     method; of {@link java.util.concurrent.CancellationException} where it was canceled. It
   *     signals on the thread that completes the method
   */
  public static Completable fromTask(Supplier<? extends Task<Void>> start) {
    return Completable.create(
        emitter -> Outcome.of(start.get(), result -> emitter.onComplete(), emitter::tryOnError));
  }

  /**
   * Returns what {@code return completable;} in an async method waits for.
   *
   * @param completable what the body returns; it is subscribed to once
   * @return a task with its outcome, as {@link RxJavaAwait#awaitable(Completable)} makes it
   */
  public static Task<Void> toTask(Completable completable) {
    return RxJavaAwait.awaitable(completable);
  }
}
