package dev.fermata.samples.benchmarks.retained;

import static dev.fermata.samples.benchmarks.contenders.Workload.order;

import dev.fermata.samples.benchmarks.contenders.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A future with a lambda that depends on another one. */
final class FutureCalls implements SuspendedCalls {
  private final List<CompletableFuture<Order>> orders;
  private final List<CompletableFuture<Long>> bills;

  FutureCalls(int count) {
    orders = new ArrayList<>(count);
    bills = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      orders.add(new CompletableFuture<>());
    }
  }

  @Override
  public void begin() {
    for (int i = 0; i < orders.size(); i++) {
      bills.add(bill(orders.get(i), i, i, ADDRESS));
    }
  }

  private static CompletableFuture<Long> bill(
      CompletableFuture<Order> order, int quantity, long shipping, String address) {
    return order.thenApply(o -> (long) o.price() * quantity + shipping + address.length());
  }

  @Override
  public long finish() {
    for (int i = 0; i < orders.size(); i++) {
      orders.get(i).complete(order(SuspendedCalls.price(i)));
    }
    long sum = 0;
    for (CompletableFuture<Long> bill : bills) {
      sum += bill.join();
    }
    return sum;
  }
}
