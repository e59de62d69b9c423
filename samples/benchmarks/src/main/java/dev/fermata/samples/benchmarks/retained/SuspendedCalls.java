package dev.fermata.samples.benchmarks.retained;

import dev.fermata.samples.benchmarks.contenders.Contenders;

/**
 * Very many calls that are suspended at the same time. Each is a call of
 *
 * <pre>
 *   bill(order, quantity, shipping, address)
 * </pre>
 *
 * <p>that awaits {@code order} and gives {@code price * quantity + shipping + address.length()}: an
 * {@code int}, a {@code long} and a reference live across the await. All have the same address.
 */
interface SuspendedCalls extends AutoCloseable {
  /** The address of all calls. */
  String ADDRESS = "1 Benchmark Road";

  /**
   * Begins the calls, one for each order that is to come. The promises of the orders, and an array
   * for what the calls return, are there already.
   *
   * @return when all are suspended
   */
  void begin();

  /** Lets the orders come, and adds up what the calls give. */
  long finish();

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
  static SuspendedCalls of(Contenders contender, int count) {
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
  default void close() {}
}
