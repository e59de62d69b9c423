package dev.fermata.internal;

import dev.fermata.AggregateException;
import dev.fermata.UnobservedTaskException;
import java.lang.ref.Cleaner;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Reports a faulted promise that becomes unreachable before its exception was looked at.
 *
 * <p>Between the promise's death and its report the cleaner's list is what keeps this object and
 * the exceptions alive, hence they must not lead to the promise: see {@link Keeper}.
 *
 * <p>The cleaner's thread, when the promise has died, and an observer may meet: the first of them
 * ends the watch.
 */
final class UnobservedWatch implements Runnable {
  private static final Cleaner CLEANER =
      Cleaner.create(work -> DaemonThreads.create(work, "fermata-unobserved"));

  private final AtomicBoolean over = new AtomicBoolean();
  private final List<Keeper> exceptions;
  private final AsyncStack stack;
  private Cleaner.Cleanable cleanable;

  UnobservedWatch(List<Throwable> exceptions, AsyncStack stack) {
    this.exceptions = exceptions.stream().map(Keeper::of).toList();
    this.stack = stack.withoutMethods();
  }

  /** Begins to watch {@code promise}; called once, by the thread that has made this object. */
  void begin(Promise<?> promise) {
    cleanable = CLEANER.register(promise, this);
  }

  /** Ends the watch: somebody has looked at the exception. */
  void end() {
    if (over.compareAndSet(false, true)) {
      cleanable.clean();
    }
  }

  /**
   * Reports; called by the cleaner when the promise is unreachable, and in vain by {@link #end}.
   */
  @Override
  public void run() {
    if (over.compareAndSet(false, true)) {
      List<Throwable> lost = exceptions.stream().map(Keeper::recall).toList();
      stack.writeTo(lost);
      UnobservedHandlers.report(
          new UnobservedTaskException(
              new AggregateException("A task's exception was never looked at.", lost)));
    }
  }
}
