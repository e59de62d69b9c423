package dev.fermata.internal;

import dev.fermata.AggregateException;

/** An outcome that is not a result. */
abstract sealed class Failure permits Faulted, Canceled {
  private final AsyncStack stack = new AsyncStack();

  /** Returns what an await of {@code promise} throws in the method that is calling. */
  final Throwable thrownInto(Promise<?> promise) {
    Throwable thrown = thrownBy(promise);
    stack.passTo(thrown);
    return thrown;
  }

  /** Returns what awaiting {@code promise}, which has this outcome, throws; marks it observed. */
  abstract Throwable thrownBy(Promise<?> promise);

  /**
   * Returns what blocking on {@code promise}, which has this outcome, throws; marks it observed.
   */
  abstract AggregateException aggregate(Promise<?> promise);

  /** Returns the same outcome for another promise, not yet observed there. */
  abstract Failure copy();

  /** Notes that the failure of {@code promise}, which has this outcome, has been passed on. */
  abstract void markObserved(Promise<?> promise);
}
