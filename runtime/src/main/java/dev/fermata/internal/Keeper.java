package dev.fermata.internal;

import java.lang.ref.WeakReference;

/** Holds one exception of {@link LostExceptions}. */
sealed interface Keeper {
  /** Returns the exception, or what stands in for it. */
  Throwable recall();

  /** Returns a keeper for {@code exception} that cannot keep a task alive. */
  static Keeper of(Throwable exception) {
    return LeadsNowhere.test(exception)
        ? new Strong(exception)
        : new Weak(new WeakReference<>(exception), StandIn.of(exception));
  }

  /** Keeps an exception that leads nowhere. */
  record Strong(Throwable recall) implements Keeper {}

  /** Keeps an exception that may lead to its task. */
  record Weak(WeakReference<Throwable> exception, StandIn standIn) implements Keeper {
    @Override
    public Throwable recall() {
      Throwable original = exception.get();
      return original == null ? standIn : original;
    }
  }
}
