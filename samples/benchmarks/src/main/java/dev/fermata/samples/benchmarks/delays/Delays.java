package dev.fermata.samples.benchmarks.delays;

import dev.fermata.samples.benchmarks.contenders.Contenders;
import java.time.Duration;

/**
 * Very many calls that wait for their time at the same time. Each is a call of {@code
 * later(number)}, which awaits a delay, as long for all, and gives the order of that number.
 */
interface Delays extends AutoCloseable {
  /** Begins as many calls as it was made for. */
  void begin();

  /** Waits for all calls, and adds up the prices of what they give. */
  long finish();

  /** {@return the number of the order that a call gives} */
  static int number(int call) {
    return call % 100;
  }

  /** {@return what {@link #finish} must give} */
  static long expected(int count) {
    long sum = 0;
    for (int i = 0; i < count; i++) {
      sum += number(i);
    }
    return sum;
  }

  /** {@return calls of this contender, not yet begun} */
  static Delays of(Contenders contender, int count, Duration delay) {
    return switch (contender) {
      case PLAIN -> throw new IllegalArgumentException("plain calls would wait one after another");
      case HAND -> new HandDelays(count, delay);
      case FERMATA -> new FermataDelays(count, delay);
      case FUTURES -> new FutureDelays(count, delay);
      case COROUTINES -> new CoroutineDelays(count, delay);
      case VIRTUAL_THREADS -> new VirtualThreadDelays(count, delay);
    };
  }

  @Override
  default void close() {}
}
