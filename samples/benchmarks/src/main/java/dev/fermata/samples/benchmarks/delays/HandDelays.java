package dev.fermata.samples.benchmarks.delays;

import static dev.fermata.samples.benchmarks.contenders.Workload.order;

import dev.fermata.samples.benchmarks.contenders.Order;
import dev.fermata.samples.benchmarks.contenders.hand.Blocked;
import dev.fermata.samples.benchmarks.contenders.hand.Frame;
import dev.fermata.samples.benchmarks.contenders.hand.Promise;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Frames that a scheduled executor of the JDK's runs, on one thread. */
final class HandDelays implements Delays {
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
  private final int count;
  private final Duration delay;
  private final List<Promise> calls;

  HandDelays(int count, Duration delay) {
    this.count = count;
    this.delay = delay;
    calls = new ArrayList<>(count);
  }

  @Override
  public void begin() {
    for (int i = 0; i < count; i++) {
      calls.add(later(Delays.number(i)));
    }
  }

  private Promise later(int number) {
    Later frame = new Later(number);
    timer.schedule(frame, delay.toNanos(), TimeUnit.NANOSECONDS);
    return frame;
  }

  @Override
  public long finish() {
    long sum = 0;
    for (Promise call : calls) {
      sum += ((Order) Blocked.on(call)).price();
    }
    return sum;
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
