package dev.fermata.samples.benchmarks.delays;

import static dev.fermata.samples.benchmarks.contenders.Workload.order;

import dev.fermata.samples.benchmarks.contenders.Order;
import dev.fermata.samples.benchmarks.contenders.hand.Blocked;
import dev.fermata.samples.benchmarks.contenders.hand.Frame;
import dev.fermata.samples.benchmarks.contenders.hand.Promise;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Frames that a scheduled executor of the JDK's runs, on one thread. */
final class HandDelays extends Delays<Promise> {
  /** The frame of {@code later}, and what the executor runs. */
  private static final class Later extends Frame implements Runnable {
    private final int number;

    private Later(int number) {
      this.number = number;
    }

    @Override
    public void run() {
      resume(null);
    }

    @Override
    protected void resume(Object outcome) {
      complete(order(number));
    }
  }

  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
  private final Duration delay;

  HandDelays(int count, Duration delay) {
    super(count);
    this.delay = delay;
  }

  @Override
  protected Promise later(int number) {
    Later frame = new Later(number);
    timer.schedule(frame, delay.toNanos(), TimeUnit.NANOSECONDS);
    return frame;
  }

  @Override
  protected Order result(Promise call) {
    return (Order) Blocked.on(call);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
