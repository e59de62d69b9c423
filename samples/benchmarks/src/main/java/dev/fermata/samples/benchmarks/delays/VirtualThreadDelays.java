package dev.fermata.samples.benchmarks.delays;

import static dev.fermata.samples.benchmarks.contenders.Workload.order;

import dev.fermata.samples.benchmarks.contenders.Blocking;
import dev.fermata.samples.benchmarks.contenders.Order;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Threads that sleep. */
final class VirtualThreadDelays implements Delays {
  private final ExecutorService threads = Blocking.virtualThreadPerTask();
  private final int count;
  private final Duration delay;
  private final List<Future<Order>> calls;

  VirtualThreadDelays(int count, Duration delay) {
    this.count = count;
    this.delay = delay;
    calls = new ArrayList<>(count);
  }

  @Override
  public void begin() {
    for (int i = 0; i < count; i++) {
      int number = Delays.number(i);
      calls.add(threads.submit(() -> later(number)));
    }
  }

  private Order later(int number) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(delay.toNanos());
    return order(number);
  }

  @Override
  public long finish() {
    long sum = 0;
    for (Future<Order> call : calls) {
      sum += Blocking.get(call).price();
    }
    return sum;
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
