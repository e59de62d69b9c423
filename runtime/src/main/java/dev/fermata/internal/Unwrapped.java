package dev.fermata.internal;

import dev.fermata.Task;
import java.util.Objects;

/** The outcome of a task that another task returns. */
final class Unwrapped<T> extends Dependent<T> {
  /** What this waits for: the task that returns a task, then the returned one. */
  private volatile Promise<?> awaited;

  private Unwrapped(Promise<? extends Task<? extends T>> outer) {
    this.awaited = outer;
  }

  static <T> Unwrapped<T> of(Promise<? extends Task<? extends T>> outer) {
    Unwrapped<T> unwrapped = new Unwrapped<>(outer);
    outer.continueInline(unwrapped);
    return unwrapped;
  }

  @Override
  @SuppressWarnings("unchecked") // what it waits for first returns a task
  public void completed(ThreadState thread) {
    try {
      Task<? extends T> inner = (Task<? extends T>) awaited.getResult();
      Objects.requireNonNull(inner, "The work returned null, not a task");
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
