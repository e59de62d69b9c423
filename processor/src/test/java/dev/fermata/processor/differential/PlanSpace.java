package dev.fermata.processor.differential;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The plans under which a case runs: all combinations where it has few awaits, a sample that is the
 * same in each run where it has many, and each await in turn failing in each way.
 */
final class PlanSpace {
  private static final List<Completion> ORDERLY =
      List.of(Completion.DONE, Completion.HERE, Completion.ELSEWHERE);
  private static final int EXHAUSTIVE_AWAITS = 4;
  private static final int SAMPLE = 12;
  private static final int INJECTION_POINTS = 12;

  private PlanSpace() {}

  /** Plans for a case that asks for {@code awaits} awaitables when none of them fails. */
  static List<Plan> of(int awaits) {
    List<Plan> plans = new ArrayList<>();
    if (awaits == 0) {
      plans.add(Plan.of(Completion.DONE));
      return plans;
    }
    schedules(awaits).forEach(schedule -> plans.add(new Plan(schedule, null)));
    plans.add(Plan.of(Completion.RACING));
    for (int index : injectionPoints(awaits)) {
      for (Fault fault : Fault.values()) {
        ORDERLY.forEach(completion -> plans.add(Plan.of(completion).with(index, fault)));
        plans.add(new Plan(onlySuspendingAt(index), null).with(index, fault));
      }
    }
    return plans;
  }

  /**
   * Those without a fault in which all awaits go the same way, and some more, the same in each run.
   */
  static List<Plan> sample(int awaits) {
    List<Plan> plans = new ArrayList<>(of(awaits));
    Collections.shuffle(plans, new Random(awaits));
    List<Plan> sample = new ArrayList<>();
    ORDERLY.forEach(completion -> sample.add(Plan.of(completion)));
    sample.addAll(plans.subList(0, Math.min(SAMPLE, plans.size())));
    return sample;
  }

  private static List<List<Completion>> schedules(int awaits) {
    if (awaits <= EXHAUSTIVE_AWAITS) {
      return combinations(awaits);
    }
    List<List<Completion>> schedules = new ArrayList<>();
    ORDERLY.forEach(completion -> schedules.add(List.of(completion)));
    Random random = new Random(awaits);
    Stream.generate(() -> randomSchedule(random, awaits)).limit(SAMPLE).forEach(schedules::add);
    return schedules;
  }

  private static List<List<Completion>> combinations(int awaits) {
    List<List<Completion>> combinations = List.of(List.of());
    for (int i = 0; i < awaits; i++) {
      List<List<Completion>> longer = new ArrayList<>();
      for (List<Completion> prefix : combinations) {
        for (Completion completion : ORDERLY) {
          List<Completion> extended = new ArrayList<>(prefix);
          extended.add(completion);
          longer.add(extended);
        }
      }
      combinations = longer;
    }
    return combinations;
  }

  private static List<Completion> randomSchedule(Random random, int awaits) {
    return random.ints(awaits, 0, ORDERLY.size()).mapToObj(ORDERLY::get).toList();
  }

  private static List<Completion> onlySuspendingAt(int index) {
    List<Completion> schedule = new ArrayList<>(Collections.nCopies(index + 1, Completion.DONE));
    schedule.set(index, Completion.HERE);
    return schedule;
  }

  private static List<Integer> injectionPoints(int awaits) {
    int points = Math.min(awaits, INJECTION_POINTS);
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < points; i++) {
      indexes.add(i * awaits / points);
    }
    return indexes;
  }
}
