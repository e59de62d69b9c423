package dev.fermata.internal;

import dev.fermata.CancellationToken;
import dev.fermata.OperationCanceledException;
import dev.fermata.Task;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Both ways between promises and the JDK's stages and futures. */
public final class Stages {
  private Stages() {}

  /** Returns a promise with the outcome of {@code stage}. */
  static <T> Promise<T> toPromise(CompletionStage<? extends T> stage) {
    Promise<T> promise = new Promise<>();
    stage.whenComplete(
        (value, thrown) -> {
          if (thrown == null) {
            promise.trySucceed(value);
          } else {
            fail(promise, unwrap(thrown));
          }
        });
    return promise;
  }

  /** Returns a promise with the outcome of {@code future}, for which a thread blocks if need be. */
  static <T> Promise<T> toPromise(Future<? extends T> future) {
    Promise<T> promise = new Promise<>();
    if (future.isDone()) {
      settle(promise, future);
    } else {
      BlockingThreads.instance().execute(() -> settle(promise, future));
    }
    return promise;
  }

  private static <T> void settle(Promise<T> promise, Future<? extends T> future) {
    try {
      promise.trySucceed(future.get());
    } catch (Throwable thrown) {
      fail(promise, unwrap(thrown));
    }
  }

  /**
   * Completes {@code promise} with what an operation of another library failed with: the JDK's
   * {@link CancellationException} cancels it as an {@link OperationCanceledException} does.
   *
   * @param promise what to complete
   * @param original the failure, not a wrapper
   * @return whether this call completed the promise
   */
  public static boolean fail(Promise<?> promise, Throwable original) {
    return original instanceof CancellationException
        ? promise.tryCancel(CancellationToken.none(), original)
        : promise.tryFail(original);
  }

  /**
   * Returns the exception that the JDK has wrapped.
   *
   * @param thrown what a stage or a future completed with
   * @return the original
   */
  static Throwable unwrap(Throwable thrown) {
    Throwable original = thrown;
    while ((original instanceof CompletionException || original instanceof ExecutionException)
        && original.getCause() != null) {
      original = original.getCause();
    }
    return original;
  }

  /** Returns a new future with the outcome of {@code promise}. */
  static <T> CompletableFuture<T> toFuture(Promise<T> promise) {
    CompletableFuture<T> future = new CompletableFuture<>();
    promise.onCompleted(() -> complete(future, promise));
    return future;
  }

  private static <T> void complete(CompletableFuture<T> future, Task<T> completed) {
    try {
      future.complete(completed.awaiter().getResult());
    } catch (OperationCanceledException cancellation) {
      future.completeExceptionally(
          completed.isCanceled() ? asCancellation(cancellation) : cancellation);
    } catch (Throwable thrown) {
      future.completeExceptionally(thrown);
    }
  }

  /** A future counts as cancelled only where it completed with the JDK's own exception. */
  private static Throwable asCancellation(OperationCanceledException cancellation) {
    CancellationException jdk = new CancellationException(cancellation.getMessage());
    jdk.initCause(cancellation);
    return jdk;
  }
}
