package dev.fermata.internal;

import dev.fermata.Task;
import java.util.Objects;

/** The outcome of a task that another task returns. */
final class Unwrapped<T> extends Promise<T> {
  /** What this waits for: the task that returns a task, then the returned one. */
  private volatile Promise<?> awaited;

  private Unwrapped(Promise<? extends Task<? extends T>> outer) {
    this.awaited = outer;
  }

  static <T> Unwrapped<T> of(Promise<? extends Task<? extends T>> outer) {
    Unwrapped<T> unwrapped = new Unwrapped<>(outer);
    outer.continueInline(() -> unwrapped.followResult(outer));
    return unwrapped;
  }

  private void followResult(Promise<? extends Task<? extends T>> outer) {
    try {
      Task<? extends T> inner =
          Objects.requireNonNull(outer.getResult(), "The work returned null, not a task");
      awaited = (Promise<?>) inner;
      follow(inner);
    } catch (Throwable thrown) {
      tryFail(thrown);
    }
  }

  @Override
  protected void released() {
    awaited = null;
  }

  @Override
  protected void explain(Explanation explanation) {
    explanation.waitsFor(awaited);
  }
}
