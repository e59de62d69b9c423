package dev.fermata.samples.benchmarks.retained;

import static dev.fermata.samples.benchmarks.contenders.Workload.order;

import dev.fermata.samples.benchmarks.contenders.Blocking;
import dev.fermata.samples.benchmarks.contenders.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Threads that block. */
final class VirtualThreadCalls implements SuspendedCalls {
  private final ExecutorService threads = Blocking.virtualThreadPerTask();
  private final List<CompletableFuture<Order>> orders;
  private final List<Future<Long>> bills;

  VirtualThreadCalls(int count) {
    orders = new ArrayList<>(count);
    bills = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      orders.add(new CompletableFuture<>());
    }
  }

  @Override
  public void begin() {
    for (int i = 0; i < orders.size(); i++) {
      int number = i;
      bills.add(threads.submit(() -> bill(orders.get(number), number, number, ADDRESS)));
    }
    orders.forEach(Blocking::untilAwaited);
  }

  private static long bill(
      CompletableFuture<Order> order, int quantity, long shipping, String address) {
    int price = Blocking.get(order).price();
    return (long) price * quantity + shipping + address.length();
  }

  @Override
  public long finish() {
    for (int i = 0; i < orders.size(); i++) {
      orders.get(i).complete(order(SuspendedCalls.price(i)));
    }
    long sum = 0;
    for (Future<Long> bill : bills) {
      sum += Blocking.get(bill);
    }
    return sum;
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
