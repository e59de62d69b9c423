package dev.fermata.samples.benchmarks.retained;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.TaskCompletionSource;
import dev.fermata.samples.benchmarks.contenders.Order;

/** Async methods. */
final class FermataCalls extends SuspendedCalls<TaskCompletionSource<Order>, Task<Long>> {
  FermataCalls(int count) {
    super(count, TaskCompletionSource::new);
  }

  @Override
  protected Task<Long> bill(
      TaskCompletionSource<Order> order, int quantity, long shipping, String address) {
    return bill(order.task(), quantity, shipping, address);
  }

  @Async
  private Task<Long> bill(Task<Order> order, int quantity, long shipping, String address) {
    int price = await(order).price();
    return Task.fromResult((long) price * quantity + shipping + address.length());
  }

  @Override
  protected void complete(TaskCompletionSource<Order> order, Order outcome) {
    order.setResult(outcome);
  }

  @Override
  protected long amount(Task<Long> bill) {
    return bill.result();
  }
}
