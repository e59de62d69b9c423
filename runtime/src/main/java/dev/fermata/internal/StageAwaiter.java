package dev.fermata.internal;

import dev.fermata.Awaiter;
import dev.fermata.CancellationToken;
import dev.fermata.TaskCanceledException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/**
 * Waits for a stage of the JDK's without a promise in between.
 *
 * @param <T> the type of the result
 */
public final class StageAwaiter<T> implements Awaiter<T> {
  private final CompletableFuture<? extends T> future;

  private StageAwaiter(CompletableFuture<? extends T> future) {
    this.future = future;
  }

  /**
   * Returns an awaiter for {@code stage}.
   *
   * @param <T> the type of the result
   * @param stage what to wait for
   * @return an awaiter
   */
  public static <T> Awaiter<T> of(CompletionStage<? extends T> stage) {
    try {
      return new StageAwaiter<>(stage.toCompletableFuture());
    } catch (UnsupportedOperationException optional) {
      return Stages.<T>toPromise(stage);
    }
  }

  @Override
  public boolean isCompleted() {
    return future.isDone();
  }

  @Override
  public void onCompleted(Runnable continuation) {
    future.whenComplete((value, thrown) -> continuation.run());
  }

  @Override
  public T getResult() throws Throwable {
    if (!future.isDone()) {
      throw new IllegalStateException("The stage has not completed: " + future);
    }
    try {
      return future.join();
    } catch (CancellationException cancellation) {
      throw thrownInto(new TaskCanceledException(null, cancellation, CancellationToken.none()));
    } catch (CompletionException failure) {
      throw thrownInto(asThrownByTask(failure));
    }
  }

  private static Throwable thrownInto(Throwable thrown) {
    new AsyncStack().throughCaller().writeTo(thrown);
    return thrown;
  }

  @Override
  public String toString() {
    return future.toString();
  }

  private static Throwable asThrownByTask(CompletionException failure) {
    Throwable original = Stages.unwrap(failure);
    return original instanceof CancellationException
        ? new TaskCanceledException(null, original, CancellationToken.none())
        : original;
  }
}
