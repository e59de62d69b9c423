package dev.fermata.samples.benchmarks.retained;

import dev.fermata.samples.benchmarks.contenders.Blocking;
import dev.fermata.samples.benchmarks.contenders.Order;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Threads that block. */
final class VirtualThreadCalls extends SuspendedCalls<CompletableFuture<Order>, Future<Long>> {
  private final ExecutorService threads = Blocking.virtualThreadPerTask();

  VirtualThreadCalls(int count) {
    super(count, CompletableFuture::new);
  }

  @Override
  protected Future<Long> bill(
      CompletableFuture<Order> order, int quantity, long shipping, String address) {
    return threads.submit(() -> amount(order, quantity, shipping, address));
  }

  @Override
  protected void untilSuspended(CompletableFuture<Order> order) {
    Blocking.untilAwaited(order);
  }

  private static long amount(
      CompletableFuture<Order> order, int quantity, long shipping, String address) {
    int price = Blocking.get(order).price();
    return (long) price * quantity + shipping + address.length();
  }

  @Override
  protected void complete(CompletableFuture<Order> order, Order outcome) {
    order.complete(outcome);
  }

  @Override
  protected long amount(Future<Long> bill) {
    return Blocking.get(bill);
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
