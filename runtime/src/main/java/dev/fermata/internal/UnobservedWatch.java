package dev.fermata.internal;

import dev.fermata.AggregateException;
import dev.fermata.UnobservedTaskException;
import java.lang.ref.Cleaner;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Reports a faulted promise that becomes unreachable before its exception was looked at.
 *
 * <pre>
 *  state       meaning                            left by
 *  NEW         the promise has not the outcome    begin: completing thread; end: any observer
 *  a Cleanable waiting for the promise's death    end: any observer; run: the cleaner's thread
 *  OVER        observed or reported               nobody
 * </pre>
 *
 * <p>Between the promise's death and its report the cleaner's list is what keeps this object and
 * the exceptions alive, hence they must not lead to the promise: see {@link LostExceptions}.
 */
final class UnobservedWatch implements Runnable {
  private static final Cleaner CLEANER =
      Cleaner.create(work -> DaemonThreads.create(work, "fermata-unobserved"));
  private static final Object NEW = new Object();
  private static final Object OVER = new Object();
  private static final UnobservedWatch ALWAYS_OVER = new UnobservedWatch(OVER, List.of());

  private final AtomicReference<Object> state;
  private final LostExceptions exceptions;

  UnobservedWatch(List<Throwable> exceptions) {
    this(NEW, exceptions);
  }

  private UnobservedWatch(Object state, List<Throwable> exceptions) {
    this.state = new AtomicReference<>(state);
    this.exceptions = new LostExceptions(exceptions);
  }

  /** Returns a watch that never reports. */
  static UnobservedWatch over() {
    return ALWAYS_OVER;
  }

  /** Begins to watch {@code promise}. */
  void begin(Promise<?> promise) {
    if (state.get() == NEW) {
      Cleaner.Cleanable cleanable = CLEANER.register(promise, this);
      if (!state.compareAndSet(NEW, cleanable)) {
        cleanable.clean();
      }
    }
  }

  /** Ends the watch: somebody has looked at the exception. */
  void end() {
    if (state.get() != OVER && state.getAndSet(OVER) instanceof Cleaner.Cleanable cleanable) {
      cleanable.clean();
    }
  }

  /** Reports; called by the cleaner when the promise is unreachable, and by {@link #end}. */
  @Override
  public void run() {
    if (state.getAndSet(OVER) != OVER) {
      UnobservedHandlers.report(
          new UnobservedTaskException(
              new AggregateException(
                  "A task's exception was never looked at.", exceptions.recall())));
    }
  }
}
