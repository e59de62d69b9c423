package dev.fermata.internal;

import dev.fermata.Awaiter;

/**
 * Waits for nothing: the result is there.
 *
 * @param <T> the type of the result
 * @param getResult the result
 */
public record CompletedAwaiter<T>(T getResult) implements Awaiter<T> {
  @Override
  public boolean isCompleted() {
    return true;
  }

  @Override
  public void onCompleted(Runnable continuation) {
    continuation.run();
  }
}
