package dev.fermata.samples.benchmarks.contenders;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/** How much there is to do, and with what: the same for all contenders. */
public final class Workload {
  /** Levels of a chain of calls. */
  public static final int DEPTH = 10;

  /** Awaits of a loop, suspensions of a call, and calls that are awaited together. */
  public static final int MANY = 1_000;

  /** Calls that hop at the same time. */
  public static final int HOPPERS = 100;

  /** Hops of each of them. */
  public static final int HOPS = 10;

  private static final Order[] ORDERS =
      IntStream.rangeClosed(0, MANY).mapToObj(Order::new).toArray(Order[]::new);

  /**
   * Not the common pool: where that has one thread only, CompletableFuture silently starts a thread
   * for each call instead.
   */
  private static final ExecutorService POOL = new ForkJoinPool();

  private Workload() {}

  /** {@return the order with this number and price} */
  public static Order order(int number) {
    return ORDERS[number];
  }

  /** {@return the sum of the first {@code count} orders} */
  public static int total(int count) {
    return IntStream.range(0, count).sum();
  }

  /** {@return where the work of hopping calls is done: a thread for each processor} */
  public static ExecutorService pool() {
    return POOL;
  }
}
