package dev.fermata.samples.benchmarks.retained;

import dev.fermata.samples.benchmarks.contenders.Order;
import dev.fermata.samples.benchmarks.contenders.hand.Frame;
import dev.fermata.samples.benchmarks.contenders.hand.Promise;

/** Frames of 32 bytes, each the promise of its call. */
final class HandCalls extends SuspendedCalls<Promise, Promise> {
  /** The frame of {@code bill}. */
  private static final class Bill extends Frame {
    private final int quantity;
    private final long shipping;
    private final String address;

    private Bill(int quantity, long shipping, String address) {
      this.quantity = quantity;
      this.shipping = shipping;
      this.address = address;
    }

    static Promise bill(Promise order, int quantity, long shipping, String address) {
      Object outcome = order.outcome();
      if (outcome == null) {
        Bill frame = new Bill(quantity, shipping, address);
        if (order.suspend(frame)) {
          return frame;
        }
        outcome = order.outcome();
      }
      return Promise.of(sum(outcome, quantity, shipping, address));
    }

    @Override
    protected void resume(Object outcome) {
      complete(sum(outcome, quantity, shipping, address));
    }

    private static Object sum(Object outcome, int quantity, long shipping, String address) {
      return outcome instanceof Order order
          ? (Object) ((long) order.price() * quantity + shipping + address.length())
          : outcome;
    }
  }

  HandCalls(int count) {
    super(count, Promise::new);
  }

  @Override
  protected Promise bill(Promise order, int quantity, long shipping, String address) {
    return Bill.bill(order, quantity, shipping, address);
  }

  @Override
  protected void complete(Promise order, Order outcome) {
    order.complete(outcome);
  }

  @Override
  protected long amount(Promise bill) {
    return (long) bill.outcome();
  }
}
