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
final class Waiting<T> extends Dependent<T> {
  /** What this follows; null once this has completed. */
  private volatile Promise<T> source;

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
    if (nanos == 0) {
      return Tasks.faulted(lateness(timeout));
    }
    Waiting<T> waiting = new Waiting<>(source);
    Timer.Entry entry = Timer.schedule(nanos, () -> waiting.tryFault(lateness(timeout)));
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

  private static TimeoutException lateness(Duration timeout) {
    return new TimeoutException("Not completed within " + timeout);
  }

  private void begin(Runnable stopper) {
    this.stopper = stopper;
    Promise<T> followed = source;
    if (followed != null) {
      followed.continueInline(this);
    }
    if (isCompleted()) {
      released(); // it was completed between the lines above, and found less to let go of
    }
  }

  @Override
  public void completed(ThreadState thread) {
    Promise<T> followed = source;
    if (followed != null) {
      copy(followed);
    }
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
    }
    Promise<T> followed = source;
    if (followed != null && stop != null) {
      followed.forgetObsolete();
      source = null;
    }
  }
}
