package dev.fermata.samples.benchmarks.retained;

import static dev.fermata.samples.benchmarks.contenders.Workload.order;

import dev.fermata.samples.benchmarks.contenders.Order;
import dev.fermata.samples.benchmarks.contenders.hand.Frame;
import dev.fermata.samples.benchmarks.contenders.hand.Promise;
import java.util.ArrayList;
import java.util.List;

/** Frames of 32 bytes, each the promise of its call. */
final class HandCalls implements SuspendedCalls {
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

  private final List<Promise> orders;
  private final List<Promise> bills;

  HandCalls(int count) {
    orders = new ArrayList<>(count);
    bills = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      orders.add(new Promise());
    }
  }

  @Override
  public void begin() {
    for (int i = 0; i < orders.size(); i++) {
      bills.add(Bill.bill(orders.get(i), i, i, ADDRESS));
    }
  }

  @Override
  public long finish() {
    for (int i = 0; i < orders.size(); i++) {
      orders.get(i).complete(order(SuspendedCalls.price(i)));
    }
    long sum = 0;
    for (Promise bill : bills) {
      sum += (long) bill.outcome();
    }
    return sum;
  }
}
