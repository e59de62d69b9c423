package dev.fermata.processor.differential;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** How much has been tried. */
final class BodyTally {
  private final long start = System.nanoTime();
  private long bodies;
  private long awaits;
  private long runs;

  /** Counts a body with so many awaits that runs under these plans. */
  synchronized List<Plan> count(int awaitsOfBody, List<Plan> plans) {
    bodies++;
    awaits += (long) awaitsOfBody * plans.size();
    runs += plans.size();
    return plans;
  }

  /** How many bodies have run. */
  synchronized long bodies() {
    return bodies;
  }

  @Override
  public synchronized String toString() {
    double minutes = (System.nanoTime() - start) / (double) TimeUnit.MINUTES.toNanos(1);
    return "%,d bodies (%,.0f a minute), run %,d times with %,d awaits (%,.0f a minute)"
        .formatted(bodies, bodies / minutes, runs, awaits, awaits / minutes);
  }
}
