package dev.fermata.internal;

import dev.fermata.Task;
import java.util.Objects;

/** The outcome of a task that another task returns. */
final class Unwrapped<T> extends Promise<T> implements Continuation {
  private final Promise<? extends Task<? extends T>> outer;
  private volatile Task<? extends T> inner;

  private Unwrapped(Promise<? extends Task<? extends T>> outer) {
    this.outer = outer;
  }

  static <T> Unwrapped<T> of(Promise<? extends Task<? extends T>> outer) {
    Unwrapped<T> unwrapped = new Unwrapped<>(outer);
    if (!outer.register(unwrapped)) {
      unwrapped.completed();
    }
    return unwrapped;
  }

  @Override
  public void completed() {
    try {
      inner = Objects.requireNonNull(outer.getResult(), "The work returned null, not a task");
      follow(inner);
    } catch (Throwable thrown) {
      tryFail(thrown);
    }
  }

  @Override
  protected void explain(DeadlockSearch search) {
    search.waitsFor(inner == null ? outer : inner);
  }
}
