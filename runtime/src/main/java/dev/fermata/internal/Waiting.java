package dev.fermata.internal;

import dev.fermata.CancellationRegistration;
import dev.fermata.CancellationToken;
import dev.fermata.Task;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/**
 * Follows another promise until a time or a cancellation, whichever comes first; what comes later
 * finds the promise completed and has no effect. It does not {@linkplain #explain explain} itself
 * to a search for deadlocks, because the source is not the only way to complete it.
 */
final class Waiting<T> extends Promise<T> implements Continuation {
  private final Promise<T> source;

  /** Ends the timer or the registration; null until that exists. */
  private volatile Runnable stopper;

  private Waiting(Promise<T> source) {
    this.source = source;
  }

  static <T> Task<T> start(Promise<T> source, Duration timeout) {
    long nanos = Timer.nanos(timeout);
    if (source.isCompleted()) {
      return source;
    }
    Waiting<T> waiting = new Waiting<>(source);
    if (nanos == 0) {
      waiting.timeOut(timeout);
      return waiting;
    }
    Timer.Entry entry = Timer.schedule(nanos, () -> waiting.timeOut(timeout));
    waiting.begin(entry::cancel);
    return waiting;
  }

  static <T> Task<T> start(Promise<T> source, CancellationToken token) {
    if (source.isCompleted() || !token.canBeCanceled()) {
      return source;
    }
    Waiting<T> waiting = new Waiting<>(source);
    CancellationRegistration registration = token.register(() -> waiting.tryCancel(token));
    waiting.begin(registration::close);
    return waiting;
  }

  private void timeOut(Duration timeout) {
    tryFault(new TimeoutException("Not completed within " + timeout + ": " + source));
  }

  private void begin(Runnable stopper) {
    this.stopper = stopper;
    if (!source.register(this)) {
      completed();
    } else if (isCompleted()) {
      released();
    }
  }

  @Override
  public void completed() {
    copy(source);
  }

  @Override
  public boolean isObsolete() {
    return isCompleted();
  }

  /** Ends the timer or the registration, and the source's knowledge of this promise. */
  @Override
  protected void released() {
    Runnable stop = stopper;
    if (stop != null) {
      stop.run();
      if (!source.isCompleted()) {
        source.forgetObsolete();
      }
    }
  }
}
