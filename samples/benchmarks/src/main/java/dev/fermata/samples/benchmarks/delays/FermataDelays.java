package dev.fermata.samples.benchmarks.delays;

import static dev.fermata.Await.await;
import static dev.fermata.samples.benchmarks.contenders.Workload.order;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.samples.benchmarks.contenders.Order;
import java.time.Duration;

/** Async methods that await {@link Task#delay}. */
final class FermataDelays extends Delays<Task<Order>> {
  private final Duration delay;

  FermataDelays(int count, Duration delay) {
    super(count);
    this.delay = delay;
  }

  @Async
  @Override
  protected Task<Order> later(int number) {
    await(Task.delay(delay));
    return Task.fromResult(order(number));
  }

  @Override
  protected Order result(Task<Order> call) {
    return call.result();
  }
}
