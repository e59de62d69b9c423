package dev.fermata.samples.benchmarks.contenders;

import static dev.fermata.samples.benchmarks.contenders.Workload.DEPTH;
import static dev.fermata.samples.benchmarks.contenders.Workload.HOPPERS;
import static dev.fermata.samples.benchmarks.contenders.Workload.HOPS;
import static dev.fermata.samples.benchmarks.contenders.Workload.MANY;
import static dev.fermata.samples.benchmarks.contenders.Workload.order;
import static dev.fermata.samples.benchmarks.contenders.Workload.total;

import java.util.function.Function;

/** The scenarios that are measured in loops, and what must come out of each. */
public enum Scenario {
  COMPLETED_AWAIT("completed await", Contender::completedAwait, order(1)),
  COMPLETED_CHAIN(
      "chain of 10, completed", Contender::completedChain, order(DEPTH * (DEPTH + 1) / 2)),
  COMPLETED_LOOP("loop of 1,000, completed", Contender::completedLoop, total(MANY)),
  SUSPENSIONS("1,000 suspensions", Contender::suspensions, total(MANY)),
  SUSPENDED_CHAIN(
      "chain of 10, suspended", Contender::suspendedChain, order(DEPTH * (DEPTH + 1) / 2)),
  WHEN_ALL("whenAll of 1,000", Contender::whenAll, total(MANY) + MANY),
  EXCEPTION("exception through 10", c -> c.exception(new BrokenOrder()), true),
  EXCEPTION_WITHOUT_TRACE(
      "the same without a trace", c -> c.exception(BrokenOrder.withoutTrace()), true),
  POOL_HOPS("1,000 pool hops", Contender::poolHops, HOPPERS * total(HOPS));

  private final String title;
  private final Function<Contender, Object> work;
  private final Object expected;

  Scenario(String title, Function<Contender, Object> work, Object expected) {
    this.title = title;
    this.work = work;
    this.expected = expected;
  }

  /** {@return what reports call it} */
  public String title() {
    return title;
  }

  /** Does the work of this scenario once. */
  public Object run(Contender contender) {
    return work.apply(contender);
  }

  /**
   * Does the work once, and looks at the result.
   *
   * @throws IllegalStateException where it is a wrong one
   */
  public void verify(Contender contender) {
    Object result = run(contender);
    if (!expected.equals(result)) {
      throw new IllegalStateException(
          contender + ", " + title + ": " + result + " instead of " + expected);
    }
  }
}
