package dev.fermata.processor.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * The plans for a random body: all awaits complete, all suspending, and some where each await is
 * one or the other, of which most have an await that fails.
 */
final class RandomPlans {
  private static final int MIXED = 3;
  private static final int FAILING = 6;

  private RandomPlans() {}

  /** The plans that this seed always gives. */
  static IntFunction<List<Plan>> of(long seed) {
    return awaits -> awaits == 0 ? List.of(Plan.of(Completion.DONE)) : plans(awaits, seed);
  }

  private static List<Plan> plans(int awaits, long seed) {
    Random random = new Random(seed);
    List<Plan> plans = new ArrayList<>();
    plans.add(Plan.of(Completion.DONE));
    plans.add(Plan.of(Completion.HERE));
    for (int i = 0; i < MIXED; i++) {
      plans.add(new Plan(schedule(awaits, random), null));
    }
    for (int i = 0; i < FAILING; i++) {
      Fault fault = Fault.values()[random.nextInt(Fault.values().length)];
      plans.add(new Plan(schedule(awaits, random), null).with(random.nextInt(awaits), fault));
    }
    return plans;
  }

  private static List<Completion> schedule(int awaits, Random random) {
    return random
        .ints(awaits, 0, 8)
        .mapToObj(n -> n < 3 ? Completion.DONE : n < 7 ? Completion.HERE : Completion.ELSEWHERE)
        .toList();
  }
}
