package dev.fermata.internal;

import dev.fermata.AggregateException;
import dev.fermata.OperationCanceledException;
import java.util.List;

/** An outcome that is not a result. */
abstract sealed class Failure extends StoredOutcome permits Faulted, Canceled {
  /** The async methods that the failure has passed through. */
  final AsyncStack stack;

  Failure(AsyncStack stack) {
    this.stack = stack;
  }

  /** Returns the outcome of what {@code thrown} has left. */
  static Failure of(Throwable thrown) {
    return of(thrown, new AsyncStack());
  }

  /** Returns the outcome of what {@code thrown} has left on its way. */
  static Failure of(Throwable thrown, AsyncStack stack) {
    return thrown instanceof OperationCanceledException cancellation
        ? new Canceled(cancellation.token(), cancellation, stack)
        : new Faulted(List.of(thrown), stack);
  }

  @Override
  final Object awaited(Promise<?> promise) throws Throwable {
    Throwable thrown = thrownBy(promise);
    stack.throughCaller().writeTo(thrown);
    throw thrown;
  }

  /**
   * Returns what {@code method}, which awaits {@code promise} with this outcome, is about to throw:
   * its trace tells where that is without a search of the stack.
   */
  final Thrown thrownAt(Promise<?> promise, Resumable<?> method) {
    Throwable thrown = thrownBy(promise);
    stack.through(method).writeTo(thrown);
    return new Thrown(thrown);
  }

  /** Returns what awaiting {@code promise}, which has this outcome, throws; marks it observed. */
  abstract Throwable thrownBy(Promise<?> promise);

  /**
   * Returns what blocking on {@code promise}, which has this outcome, throws; marks it observed.
   */
  abstract AggregateException aggregate(Promise<?> promise);

  /** Returns the same outcome for another promise, not yet observed there. */
  abstract Failure copy();

  /**
   * Returns the outcome of a method that an await of {@code source}, which has this outcome, leaves
   * by what it throws; not yet observed there.
   *
   * @param method the method, at that await
   */
  abstract Failure passedOn(Promise<?> source, Resumable<?> method);

  /** Notes that the failure of {@code promise}, which has this outcome, has been passed on. */
  abstract void markObserved(Promise<?> promise);
}
