package dev.fermata.samples.benchmarks.contenders.hand;

import static dev.fermata.samples.benchmarks.contenders.Workload.order;

import dev.fermata.samples.benchmarks.contenders.Order;

/** The frame of {@code chain}. A failure passes through it without being thrown. */
final class Chain extends Frame {
  private final int depth;

  private Chain(int depth) {
    this.depth = depth;
  }

  static Promise chain(int depth, Promise end) {
    Promise inner = depth == 1 ? end : chain(depth - 1, end);
    Object outcome = inner.outcome();
    if (outcome == null) {
      Chain frame = new Chain(depth);
      if (inner.suspend(frame)) {
        return frame;
      }
      outcome = inner.outcome();
    }
    return Promise.of(after(outcome, depth));
  }

  @Override
  protected void resume(Object outcome) {
    complete(after(outcome, depth));
  }

  private static Object after(Object outcome, int depth) {
    return outcome instanceof Order order ? order(order.price() + depth) : outcome;
  }
}
