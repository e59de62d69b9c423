package dev.fermata.samples.benchmarks.contenders;

/**
 * One way to write calls that wait, and the scenarios in which it is measured.
 *
 * <p>Each method does one scenario once, from the first call to its result. A contender writes it
 * as its users would, with these names for the calls that wait:
 *
 * <ul>
 *   <li>{@code next(order)} awaits an order, and gives the one after it;
 *   <li>{@code chain(depth, end)} awaits {@code chain(depth - 1, end)}, at depth 1 {@code end}, and
 *       gives the order {@code depth} after it;
 *   <li>{@code total(load)} awaits {@code load.apply(i)} for {@link Workload#MANY} numbers, one
 *       after another, and gives the sum of their prices;
 *   <li>{@code totalOfAll(orders)} calls {@code next} for each order, awaits all, and gives the sum
 *       of what these gave;
 *   <li>{@code catches(end, broken)} awaits {@code chain(DEPTH, end)} and tells whether that threw
 *       {@code broken};
 *   <li>{@code hop()} awaits {@link Workload#HOPS} times an order from {@link Workload#pool()},
 *       each time coming back to {@link Home}, and gives the sum of their prices;
 *   <li>{@code hopAll()} awaits {@link Workload#HOPPERS} calls of {@code hop} together, and gives
 *       the sum.
 * </ul>
 *
 * <p>The calls have these names in all contenders because HotSpot is told by name not to inline
 * them into each other. Contenders are for one thread.
 */
public interface Contender extends AutoCloseable {
  /** {@code next} of an order that is there. */
  Object completedAwait();

  /** {@code chain} of an order that is there. */
  Object completedChain();

  /** {@code total} of orders that are there. */
  Object completedLoop();

  /** {@code total} of orders that come one by one, each after the call has suspended. */
  Object suspensions();

  /** {@code chain} of an order that comes after all have suspended. */
  Object suspendedChain();

  /** {@code totalOfAll} of orders that come after all calls have suspended. */
  Object whenAll();

  /** {@code catches} of a failure, a {@link BrokenOrder}, that comes after all have suspended. */
  Object exception(RuntimeException broken);

  /** {@code hopAll}, called at home. */
  Object poolHops();

  @Override
  default void close() {}
}
