package dev.fermata.samples.benchmarks.delays;

import static dev.fermata.samples.benchmarks.contenders.Workload.order;

import dev.fermata.samples.benchmarks.contenders.Order;
import dev.fermata.samples.benchmarks.contenders.Workload;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Futures on {@link CompletableFuture#delayedExecutor}: one thread for the time, and a pool. */
final class FutureDelays implements Delays {
  private final int count;
  private final Executor delayed;
  private final List<CompletableFuture<Order>> calls;

  FutureDelays(int count, Duration delay) {
    this.count = count;
    delayed =
        CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS, Workload.pool());
    calls = new ArrayList<>(count);
  }

  @Override
  public void begin() {
    for (int i = 0; i < count; i++) {
      calls.add(later(Delays.number(i)));
    }
  }

  private CompletableFuture<Order> later(int number) {
    return CompletableFuture.supplyAsync(() -> order(number), delayed);
  }

  @Override
  public long finish() {
    long sum = 0;
    for (CompletableFuture<Order> call : calls) {
      sum += call.join().price();
    }
    return sum;
  }
}
