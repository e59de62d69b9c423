package dev.fermata.internal;

import dev.fermata.CancellationRegistration;
import dev.fermata.CancellationToken;
import dev.fermata.Task;
import java.time.Duration;

/** Completes after a while, or is canceled before. */
final class Delay extends Promise<Void> implements Runnable {
  private volatile Timer.Entry entry;
  private volatile CancellationRegistration registration;

  private Delay() {}

  static Task<Void> start(Duration duration, CancellationToken token) {
    long nanos = Timer.nanos(duration);
    if (token.isCancellationRequested()) {
      return Settled.canceled(token);
    }
    if (nanos == 0) {
      return Tasks.completed();
    }
    Delay delay = new Delay();
    if (!token.canBeCanceled()) {
      Timer.schedule(nanos, delay);
      return delay;
    }
    delay.entry = Timer.schedule(nanos, delay);
    delay.registration = token.register(() -> delay.tryCancel(token));
    if (delay.isCompleted()) {
      delay.released(); // it was completed between the lines above, and found less to let go of
    }
    return delay;
  }

  /** Called on the default scheduler when the time has come. */
  @Override
  public void run() {
    trySucceed(null);
  }

  @Override
  protected String description() {
    return "Task.delay";
  }

  @Override
  protected void released() {
    if (entry != null) {
      entry.cancel();
    }
    if (registration != null) {
      registration.close();
    }
  }
}
