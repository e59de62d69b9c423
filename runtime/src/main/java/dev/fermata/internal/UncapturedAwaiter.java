package dev.fermata.internal;

import dev.fermata.Awaitable;
import dev.fermata.Awaiter;

/**
 * An awaiter that tells the method not to come back to its context or scheduler.
 *
 * @param <T> the type of the result
 */
public record UncapturedAwaiter<T>(Awaiter<T> awaited) implements Awaiter<T>, Awaitable<T> {
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
