package dev.fermata.internal;

import dev.fermata.AggregateException;
import java.lang.ref.Reference;
import java.util.List;

/**
 * The outcome of a faulted promise: one or more exceptions, and whether anybody has looked at them.
 */
final class Faulted extends Failure {
  private final List<Throwable> exceptions;
  private final UnobservedWatch watch;

  private Faulted(List<Throwable> exceptions, UnobservedWatch watch) {
    this.exceptions = exceptions;
    this.watch = watch;
  }

  /** Returns an outcome that is reported unless somebody looks at it. */
  static Faulted of(List<Throwable> exceptions) {
    return new Faulted(exceptions, new UnobservedWatch(exceptions));
  }

  /** Returns an outcome that somebody has looked at. */
  static Faulted observed(List<Throwable> exceptions) {
    return new Faulted(exceptions, UnobservedWatch.over());
  }

  /** Begins to watch {@code promise}, which has just got this outcome. */
  void watch(Promise<?> promise) {
    watch.begin(promise);
  }

  /** Returns the exceptions of {@code promise}, in order; marks them observed. */
  List<Throwable> observe(Promise<?> promise) {
    markObserved(promise);
    return exceptions;
  }

  @Override
  Throwable thrownBy(Promise<?> promise) {
    return observe(promise).get(0);
  }

  @Override
  AggregateException aggregate(Promise<?> promise) {
    return new AggregateException(observe(promise));
  }

  @Override
  Failure copy() {
    return of(exceptions);
  }

  /**
   * Whoever looks may be the last to know the promise, and be done with it: it must not count as
   * unreachable before the watch has ended.
   */
  @Override
  void markObserved(Promise<?> promise) {
    watch.end();
    Reference.reachabilityFence(promise);
  }
}
