package dev.fermata.processor.differential;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Runs the two sides of a case under all plans. */
final class Comparison {
  private final Method blocking;
  private final Method other;
  private final Side side;
  private final long hangSeconds;

  /**
   * Compares {@code blocking} with {@code other}.
   *
   * @param side how {@code other} was compiled
   * @param hangSeconds how long a run may wait with nothing happening
   */
  Comparison(Method blocking, Method other, Side side, long hangSeconds) {
    this.blocking = blocking;
    this.other = other;
    this.side = side;
    this.hangSeconds = hangSeconds;
  }

  /** The first difference; empty when the two cannot be told apart. */
  Optional<Mismatch> firstMismatch() {
    return firstMismatch(PlanSpace::of);
  }

  /** The first difference under the plans for a case with so many awaits. */
  Optional<Mismatch> firstMismatch(IntFunction<List<Plan>> plans) {
    try (Driver driver = new Driver(hangSeconds)) {
      driver.makeCurrent();
      Plan unhindered = Plan.of(Completion.DONE);
      int awaits = Side.BLOCKING.observe(blocking, unhindered, driver).awaits();
      for (Plan plan : plans.apply(awaits)) {
        Observation expected = Side.BLOCKING.observe(blocking, plan, driver);
        Observation actual = side.observe(other, plan, driver);
        if (!expected.sameAs(actual)) {
          return Optional.of(new Mismatch(plan, expected, actual));
        }
      }
      return Optional.empty();
    }
  }
}
