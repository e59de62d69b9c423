package dev.fermata.samples.benchmarks.contenders.hand;

import dev.fermata.samples.benchmarks.contenders.Order;
import java.util.ArrayList;
import java.util.List;

/** The frame of {@code totalOfAll}, in which nothing lives across the await. */
final class TotalOfAll extends Frame {
  private TotalOfAll() {}

  static Promise totalOfAll(List<Promise> orders) {
    List<Promise> calls = new ArrayList<>(orders.size());
    for (Promise order : orders) {
      calls.add(Next.next(order));
    }
    Promise all = All.all(calls);
    Object outcome = all.outcome();
    if (outcome == null) {
      TotalOfAll frame = new TotalOfAll();
      if (all.suspend(frame)) {
        return frame;
      }
      outcome = all.outcome();
    }
    return Promise.of(sum(outcome));
  }

  @Override
  protected void resume(Object outcome) {
    complete(sum(outcome));
  }

  private static Object sum(Object outcome) {
    if (!(outcome instanceof Object[] orders)) {
      return outcome;
    }
    int total = 0;
    for (Object order : orders) {
      total += ((Order) order).price();
    }
    return total;
  }
}
