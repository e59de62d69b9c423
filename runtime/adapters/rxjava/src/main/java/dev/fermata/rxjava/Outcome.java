package dev.fermata.rxjava;

import dev.fermata.Task;
import io.reactivex.rxjava3.plugins.RxJavaPlugins;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Hands what becomes of an async method over to an emitter. */
final class Outcome {
  private Outcome() {}

  /**
   * Calls one of the two when {@code task} completes, on the thread that completes it.
   *
   * @param result takes the result
   * @param failure takes the exception; false where the subscription has been disposed of
   */
  static <T> void of(
      Task<? extends T> task, Consumer<? super T> result, Predicate<? super Throwable> failure) {
    task.toCompletableFuture()
        .whenComplete(
            (value, thrown) -> {
              if (thrown == null) {
                result.accept(value);
              } else if (!failure.test(thrown) && !(thrown instanceof CancellationException)) {
                RxJavaPlugins.onError(thrown);
              }
            });
  }
}
