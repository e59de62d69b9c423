package dev.fermata.internal;

import dev.fermata.AggregateException;
import dev.fermata.OperationCanceledException;
import java.lang.ref.Reference;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;

/**
 * The outcome of a faulted promise: one or more exceptions, and whether anybody has looked at them.
 *
 * <pre>
 *  watch                 meaning                                       left by
 *  null                  nobody has looked, or watches over it         watch; any observer
 *  an UnobservedWatch    is reported when the promise is unreachable   any observer
 *  OBSERVED              somebody has looked                           nobody
 * </pre>
 */
final class Faulted extends Failure {
  private static final Object OBSERVED = new Object();
  private static final AtomicReferenceFieldUpdater<Faulted, Object> WATCH =
      AtomicReferenceFieldUpdater.newUpdater(Faulted.class, Object.class, "watch");

  private final List<Throwable> exceptions;
  private volatile Object watch;

  /** Makes an outcome that nobody has looked at. */
  Faulted(List<Throwable> exceptions) {
    this(exceptions, new AsyncStack());
  }

  Faulted(List<Throwable> exceptions, AsyncStack stack) {
    super(stack);
    this.exceptions = exceptions;
  }

  /** Returns an outcome that somebody has looked at. */
  static Faulted observed(List<Throwable> exceptions) {
    Faulted observed = new Faulted(exceptions);
    observed.watch = OBSERVED;
    return observed;
  }

  /** Begins to watch {@code promise}, which has just got this outcome. */
  void watch(Promise<?> promise) {
    if (watch == null) {
      UnobservedWatch begun = new UnobservedWatch(exceptions, stack);
      begun.begin(promise);
      if (!WATCH.compareAndSet(this, null, begun)) {
        begun.end();
      }
    }
  }

  /** Returns the exceptions of {@code promise}, in order; marks them observed. */
  List<Throwable> observe(Promise<?> promise) {
    markObserved(promise);
    stack.writeTo(exceptions);
    return exceptions;
  }

  @Override
  Throwable thrownBy(Promise<?> promise) {
    markObserved(promise);
    return exceptions.get(0);
  }

  @Override
  AggregateException aggregate(Promise<?> promise) {
    return new AggregateException(observe(promise));
  }

  @Override
  Failure copy() {
    return new Faulted(exceptions, stack);
  }

  @Override
  Failure passedOn(Promise<?> source, Resumable<?> method) {
    AsyncStack passed = stack.through(method);
    Throwable first = exceptions.get(0);
    return exceptions.size() == 1 && !(first instanceof OperationCanceledException)
        ? new Faulted(exceptions, passed)
        : Failure.of(first, passed);
  }

  /**
   * Whoever looks may be the last to know the promise, and be done with it: it must not count as
   * unreachable before the watch has ended.
   */
  @Override
  void markObserved(Promise<?> promise) {
    if (watch != OBSERVED && WATCH.getAndSet(this, OBSERVED) instanceof UnobservedWatch begun) {
      begun.end();
    }
    Reference.reachabilityFence(promise);
  }
}
