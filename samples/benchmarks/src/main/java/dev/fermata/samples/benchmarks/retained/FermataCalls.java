package dev.fermata.samples.benchmarks.retained;

import static dev.fermata.Await.await;
import static dev.fermata.samples.benchmarks.contenders.Workload.order;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.TaskCompletionSource;
import dev.fermata.samples.benchmarks.contenders.Order;
import java.util.ArrayList;
import java.util.List;

/** Async methods. */
final class FermataCalls implements SuspendedCalls {
  private final List<TaskCompletionSource<Order>> orders;
  private final List<Task<Long>> bills;

  FermataCalls(int count) {
    orders = new ArrayList<>(count);
    bills = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      orders.add(new TaskCompletionSource<>());
    }
  }

  @Override
  public void begin() {
    for (int i = 0; i < orders.size(); i++) {
      bills.add(bill(orders.get(i).task(), i, i, ADDRESS));
    }
  }

  @Async
  private Task<Long> bill(Task<Order> order, int quantity, long shipping, String address) {
    int price = await(order).price();
    return Task.fromResult((long) price * quantity + shipping + address.length());
  }

  @Override
  public long finish() {
    for (int i = 0; i < orders.size(); i++) {
      orders.get(i).setResult(order(SuspendedCalls.price(i)));
    }
    long sum = 0;
    for (Task<Long> bill : bills) {
      sum += bill.result();
    }
    return sum;
  }
}
