package dev.fermata.samples.benchmarks.delays;

import dev.fermata.samples.benchmarks.contenders.Contenders;
import dev.fermata.samples.benchmarks.contenders.Order;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Very many calls that wait for their time at the same time. Each is a call of {@code
 * later(number)}, which awaits a delay, as long for all, and gives the order of that number.
 *
 * @param <C> what a call returns before its time has come
 */
abstract class Delays<C> implements AutoCloseable {
  private final int count;
  private final List<C> calls;

  /**
   * @param count how many calls
   */
  Delays(int count) {
    this.count = count;
    this.calls = new ArrayList<>(count);
  }

  /** One call. */
  protected abstract C later(int number);

  /** Waits for a call, and returns what it gives. */
  protected abstract Order result(C call);

  /** Begins all calls. */
  final void begin() {
    for (int i = 0; i < count; i++) {
      calls.add(later(number(i)));
    }
  }

  /** Waits for all calls, and adds up the prices of what they give. */
  final long finish() {
    long sum = 0;
    for (C call : calls) {
      sum += result(call).price();
    }
    return sum;
  }

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
  static Delays<?> of(Contenders contender, int count, Duration delay) {
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
  public void close() {}
}
