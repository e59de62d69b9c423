package dev.fermata.samples.benchmarks.delays;

import static dev.fermata.samples.benchmarks.contenders.Workload.order;

import dev.fermata.samples.benchmarks.contenders.Order;
import dev.fermata.samples.benchmarks.contenders.Workload;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Futures on {@link CompletableFuture#delayedExecutor}: one thread for the time, and a pool. */
final class FutureDelays extends Delays<CompletableFuture<Order>> {
  private final Executor delayed;

  FutureDelays(int count, Duration delay) {
    super(count);
    delayed =
        CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS, Workload.pool());
  }

  @Override
  protected CompletableFuture<Order> later(int number) {
    return CompletableFuture.supplyAsync(() -> order(number), delayed);
  }

  @Override
  protected Order result(CompletableFuture<Order> call) {
    return call.join();
  }
}
