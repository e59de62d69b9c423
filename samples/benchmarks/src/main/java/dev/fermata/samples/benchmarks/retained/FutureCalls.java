package dev.fermata.samples.benchmarks.retained;

import dev.fermata.samples.benchmarks.contenders.Order;
import java.util.concurrent.CompletableFuture;

/** A future with a lambda that depends on another one. */
final class FutureCalls extends SuspendedCalls<CompletableFuture<Order>, CompletableFuture<Long>> {
  FutureCalls(int count) {
    super(count, CompletableFuture::new);
  }

  @Override
  protected CompletableFuture<Long> bill(
      CompletableFuture<Order> order, int quantity, long shipping, String address) {
    return order.thenApply(o -> (long) o.price() * quantity + shipping + address.length());
  }

  @Override
  protected void complete(CompletableFuture<Order> order, Order outcome) {
    order.complete(outcome);
  }

  @Override
  protected long amount(CompletableFuture<Long> bill) {
    return bill.join();
  }
}
