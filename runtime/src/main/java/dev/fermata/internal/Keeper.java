package dev.fermata.internal;

import java.lang.ref.WeakReference;

/** Holds one exception of {@link LostExceptions}. */
sealed interface Keeper {
  /** Returns the exception, or what stands in for it. */
  Throwable recall();

  /**
   * Returns a keeper for {@code exception} that cannot keep a task alive. It does not throw,
   * whatever the exception's own methods do: a task is being completed.
   */
  static Keeper of(Throwable exception) {
    WeakReference<Throwable> reference = new WeakReference<>(exception);
    try {
      return LeadsNowhere.test(exception)
          ? new Strong(exception)
          : new Weak(reference, StandIn.of(exception));
    } catch (RuntimeException | Error broken) {
      return new Weak(reference, StandIn.ofBroken(exception, broken));
    }
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
