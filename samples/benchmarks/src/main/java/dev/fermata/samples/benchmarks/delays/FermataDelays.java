package dev.fermata.samples.benchmarks.delays;

import static dev.fermata.Await.await;
import static dev.fermata.samples.benchmarks.contenders.Workload.order;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.samples.benchmarks.contenders.Order;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Async methods that await {@link Task#delay}. */
final class FermataDelays implements Delays {
  private final int count;
  private final Duration delay;
  private final List<Task<Order>> calls;

  FermataDelays(int count, Duration delay) {
    this.count = count;
    this.delay = delay;
    calls = new ArrayList<>(count);
  }

  @Override
  public void begin() {
    for (int i = 0; i < count; i++) {
      calls.add(later(Delays.number(i)));
    }
  }

  @Async
  private Task<Order> later(int number) {
    await(Task.delay(delay));
    return Task.fromResult(order(number));
  }

  @Override
  public long finish() {
    long sum = 0;
    for (Task<Order> call : calls) {
      sum += call.result().price();
    }
    return sum;
  }
}
