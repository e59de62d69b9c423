package dev.fermata.processor.differential.random;

import java.util.List;
import java.util.Random;

/** Random decisions that are the same for the same seed. */
final class Choice {
  private final Random random;

  Choice(long seed) {
    random = new Random(seed);
  }

  /** True in so many of a hundred times. */
  boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  /** A number from {@code least} to {@code most}. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  <T> T of(List<T> alternatives) {
    return alternatives.get(random.nextInt(alternatives.size()));
  }

  @SafeVarargs
  final <T> T of(T... alternatives) {
    return alternatives[random.nextInt(alternatives.length)];
  }
}
