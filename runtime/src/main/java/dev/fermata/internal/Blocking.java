package dev.fermata.internal;

import dev.fermata.SynchronizationContext;
import java.time.Duration;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * One thread's blocking wait for a promise.
 *
 * <p>The continuation unparks the thread; the thread looks at the promise before each park, so that
 * a wake-up that comes early is not lost (it leaves the permit) and a spurious one does no harm. A
 * thread of a fork-join pool has the pool start another one meanwhile.
 */
final class Blocking extends Callback implements ForkJoinPool.ManagedBlocker {
  /**
   * How often a thread that belongs to a context looks again whether its task has come to need the
   * context, in nanoseconds.
   */
  private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(50);

  private final Promise<?> promise;
  private final Thread thread = Thread.currentThread();
  private final SynchronizationContext context;
  private final long deadline;
  private boolean interrupted;
  private volatile boolean givenUp;

  private Blocking(Promise<?> promise, long nanos) {
    this.promise = promise;
    this.deadline = System.nanoTime() + nanos;
    SynchronizationContext owner = ThreadState.current().owner();
    this.context = owner != null && owner.isSingleThreaded() ? owner : null;
  }

  /** Blocks until {@code promise} has completed. */
  static void await(Promise<?> promise) {
    if (!promise.isCompleted()) {
      new Blocking(promise, Long.MAX_VALUE / 2).await();
    }
  }

  /** Blocks until {@code promise} has completed or {@code timeout} has passed; tells which. */
  static boolean await(Promise<?> promise, Duration timeout) {
    if (!promise.isCompleted() && !timeout.isNegative() && !timeout.isZero()) {
      new Blocking(promise, Timer.nanos(timeout)).await();
    }
    return promise.isCompleted();
  }

  private void await() {
    refuseDeadlock();
    if (!promise.register(this)) {
      return;
    }
    try {
      ForkJoinPool.managedBlock(this);
    } catch (InterruptedException impossible) {
      throw new AssertionError("block() does not throw it", impossible);
    } finally {
      givenUp = true;
      if (!promise.isCompleted()) {
        promise.forgetObsolete();
      }
      if (interrupted) {
        thread.interrupt();
      }
    }
  }

  @Override
  public boolean block() {
    while (!isReleasable()) {
      long left = deadline - System.nanoTime();
      LockSupport.parkNanos(promise, context == null ? left : Math.min(left, LOOK_AGAIN));
      interrupted |= Thread.interrupted();
      refuseDeadlock();
    }
    return true;
  }

  @Override
  public boolean isReleasable() {
    return promise.isCompleted() || deadline - System.nanoTime() <= 0;
  }

  @Override
  public void completed(ThreadState state) {
    LockSupport.unpark(thread);
  }

  @Override
  public boolean isObsolete() {
    return givenUp;
  }

  private void refuseDeadlock() {
    if (context != null && DeadlockSearch.needs(promise, context)) {
      if (InFlight.IS_RECORDABLE) {
        FlightRecording.refused(promise, context);
      }
      throw new IllegalStateException(
          "Blocking on "
              + promise
              + " would never end: it needs "
              + context
              + " to make progress, and that is what this thread runs. Await the task instead, or"
              + " use configureAwait(false) where it was awaited.");
    }
  }
}
