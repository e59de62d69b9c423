package dev.fermata.samples.benchmarks.contenders.hand;

import dev.fermata.samples.benchmarks.contenders.Order;
import dev.fermata.samples.benchmarks.contenders.Workload;
import java.util.function.IntFunction;

/** The frame of {@code total}, made at its first suspension. */
final class Total extends Frame {
  private final IntFunction<Promise> load;
  private int number;
  private int total;

  private Total(IntFunction<Promise> load, int number, int total) {
    this.load = load;
    this.number = number;
    this.total = total;
  }

  static Promise total(IntFunction<Promise> load) {
    int total = 0;
    for (int i = 0; i < Workload.MANY; i++) {
      Promise promise = load.apply(i);
      Object outcome = promise.outcome();
      if (outcome == null) {
        Total frame = new Total(load, i, total);
        if (promise.suspend(frame)) {
          return frame;
        }
        outcome = promise.outcome();
      }
      if (!(outcome instanceof Order order)) {
        return Promise.of(outcome);
      }
      total += order.price();
    }
    return Promise.of(total);
  }

  @Override
  protected void resume(Object outcome) {
    Object loaded = outcome;
    while (loaded instanceof Order order) {
      total += order.price();
      number++;
      if (number == Workload.MANY) {
        complete(total);
        return;
      }
      Promise promise = load.apply(number);
      loaded = promise.outcome();
      if (loaded == null) {
        if (promise.suspend(this)) {
          return;
        }
        loaded = promise.outcome();
      }
    }
    complete(loaded);
  }
}
