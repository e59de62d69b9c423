package dev.fermata.internal;

import dev.fermata.Awaitable;
import dev.fermata.Awaiter;

/**
 * An awaiter for which the user has said whether the method comes back to its context or scheduler.
 *
 * @param <T> the type of the result
 */
public final class ConfiguredAwaiter<T> implements Awaiter<T>, Awaitable<T> {
  private final Awaiter<T> awaited;
  private final boolean continueOnCapturedContext;

  /**
   * Makes an awaiter.
   *
   * @param awaited what is awaited
   * @param continueOnCapturedContext what the user has said
   */
  public ConfiguredAwaiter(Awaiter<T> awaited, boolean continueOnCapturedContext) {
    this.awaited = awaited;
    this.continueOnCapturedContext = continueOnCapturedContext;
  }

  /** {@return what is awaited} */
  public Awaiter<T> awaited() {
    return awaited;
  }

  /** {@return what the user has said} */
  public boolean continueOnCapturedContext() {
    return continueOnCapturedContext;
  }

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
