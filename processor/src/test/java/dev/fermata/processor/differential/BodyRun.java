package dev.fermata.processor.differential;

import dev.fermata.processor.differential.random.RandomBody;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** Tries body after body; what fails is made small and printed at once. */
final class BodyRun {
  private static final int BATCH = 50;

  private final PrintStream progress;
  private final BodyTally tally = new BodyTally();
  private final BodyTrial trial;
  private final List<BodyFailure> failures = new ArrayList<>();
  private long seed;

  /**
   * Prepares a run.
   *
   * @param folder gets what is compiled
   * @param seed makes the first body
   * @param progress is told what happens
   */
  BodyRun(Path folder, long seed, PrintStream progress) {
    this.trial = BodyTrial.ofProcessor(folder, tally);
    this.seed = seed;
    this.progress = progress;
  }

  /** Tries so many bodies. */
  List<BodyFailure> ofBodies(int count) {
    for (int rest = count; rest > 0; rest -= BATCH) {
      tryNext(Math.min(rest, BATCH));
    }
    return failures;
  }

  /** Tries bodies for so many minutes. */
  List<BodyFailure> ofMinutes(long minutes) {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes);
    while (System.nanoTime() < end) {
      tryNext(BATCH);
    }
    return failures;
  }

  private void tryNext(int count) {
    List<RandomBody> bodies =
        LongStream.range(seed, seed + count).mapToObj(RandomBody::of).toList();
    seed += count;
    for (BodyFailure failure : trial.failures(bodies)) {
      progress.println("seed " + failure.body().seed() + " fails and is made small");
      BodyFailure smallest = new BodyShrinker(trial).shrink(failure);
      progress.println(smallest);
      failures.add(smallest);
    }
    progress.println(tally + ", " + failures.size() + " failures; next seed " + seed);
  }
}
