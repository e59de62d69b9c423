package dev.fermata.samples.benchmarks.delays;

import static dev.fermata.samples.benchmarks.contenders.Workload.order;

import dev.fermata.samples.benchmarks.contenders.Blocking;
import dev.fermata.samples.benchmarks.contenders.Order;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Threads that sleep. */
final class VirtualThreadDelays extends Delays<Future<Order>> {
  private final ExecutorService threads = Blocking.virtualThreadPerTask();
  private final Duration delay;

  VirtualThreadDelays(int count, Duration delay) {
    super(count);
    this.delay = delay;
  }

  @Override
  protected Future<Order> later(int number) {
    return threads.submit(() -> sleepAndGive(number));
  }

  private Order sleepAndGive(int number) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(delay.toNanos());
    return order(number);
  }

  @Override
  protected Order result(Future<Order> call) {
    return Blocking.get(call);
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
