package dev.fermata.samples.benchmarks.contenders.hand;

import static dev.fermata.samples.benchmarks.contenders.Workload.order;

import dev.fermata.samples.benchmarks.contenders.Order;

/** The frame of {@code next}, in which nothing lives across the await. */
final class Next extends Frame {
  private Next() {}

  static Promise next(Promise order) {
    Object outcome = order.outcome();
    if (outcome == null) {
      Next frame = new Next();
      if (order.suspend(frame)) {
        return frame;
      }
      outcome = order.outcome();
    }
    return Promise.of(after(outcome));
  }

  @Override
  protected void resume(Object outcome) {
    complete(after(outcome));
  }

  private static Object after(Object outcome) {
    return outcome instanceof Order order ? order(order.price() + 1) : outcome;
  }
}
