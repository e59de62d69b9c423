package dev.fermata.internal;

import dev.fermata.Awaitable;
import dev.fermata.Awaiter;

/**
 * An awaiter for which the user has said whether the method comes back to its context or scheduler.
 *
 * @param <T> the type of the result
 * @param awaited what is awaited
 * @param continueOnCapturedContext what the user has said
 */
public record ConfiguredAwaiter<T>(Awaiter<T> awaited, boolean continueOnCapturedContext)
    implements Awaiter<T>, Awaitable<T> {
  @Override
  public Awaiter<T> awaiter() {
    return this;
  }

  @Override
  public boolean isCompleted() {
    return awaited.isCompleted();
  }

  @Override
  public void onCompleted(Runnable continuation) {
    awaited.onCompleted(continuation);
  }

  @Override
  public T getResult() throws Throwable {
    return awaited.getResult();
  }
}
