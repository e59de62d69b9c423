package dev.fermata.samples.benchmarks.retained;

import static dev.fermata.samples.benchmarks.contenders.Workload.order;

import dev.fermata.samples.benchmarks.contenders.Contenders;
import dev.fermata.samples.benchmarks.contenders.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Very many calls that are suspended at the same time. Each is a call of
 *
 * <pre>
 *   bill(order, quantity, shipping, address)
 * </pre>
 *
 * <p>that awaits {@code order} and gives {@code price * quantity + shipping + address.length()}: an
 * {@code int}, a {@code long} and a reference live across the await. All have the same address.
 *
 * @param <O> an order that is to come
 * @param <B> what a call returns
 */
abstract class SuspendedCalls<O, B> implements AutoCloseable {
  /** The address of all calls. */
  private static final String ADDRESS = "1 Benchmark Road";

  private final List<O> orders;
  private final List<B> bills;

  /**
   * @param count how many calls
   * @param order makes what one of them waits for
   */
  SuspendedCalls(int count, Supplier<O> order) {
    orders = new ArrayList<>(count);
    bills = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      orders.add(order.get());
    }
  }

  /** One call, suspended or about to be. */
  protected abstract B bill(O order, int quantity, long shipping, String address);

  /** Waits until the call that waits for an order is suspended. */
  protected void untilSuspended(O order) {}

  /** Lets an order come. */
  protected abstract void complete(O order, Order outcome);

  /** What a call gives whose order has come. */
  protected abstract long amount(B bill);

  /**
   * Begins the calls, one for each order that is to come. The promises of the orders, and an array
   * for what the calls return, are there already. Returns when all are suspended.
   */
  final void begin() {
    for (int i = 0; i < orders.size(); i++) {
      bills.add(bill(orders.get(i), i, i, ADDRESS));
    }
    orders.forEach(this::untilSuspended);
  }

  /** Lets the orders come, and adds up what the calls give. */
  final long finish() {
    for (int i = 0; i < orders.size(); i++) {
      complete(orders.get(i), order(price(i)));
    }
    long sum = 0;
    for (B bill : bills) {
      sum += amount(bill);
    }
    return sum;
  }

  /** {@return what {@link #finish} must give} */
  static long expected(int count) {
    long sum = 0;
    for (int i = 0; i < count; i++) {
      sum += (long) price(i) * i + i + ADDRESS.length();
    }
    return sum;
  }

  /** {@return the price of the order that the call of this number waits for} */
  static int price(int number) {
    return number % 100;
  }

  /** {@return calls of this contender, not yet begun} */
  static SuspendedCalls<?, ?> of(Contenders contender, int count) {
    return switch (contender) {
      case PLAIN -> throw new IllegalArgumentException("plain calls cannot be suspended");
      case HAND -> new HandCalls(count);
      case FERMATA -> new FermataCalls(count);
      case FUTURES -> new FutureCalls(count);
      case COROUTINES -> new CoroutineCalls(count);
      case VIRTUAL_THREADS -> new VirtualThreadCalls(count);
    };
  }

  @Override
  public void close() {}
}
