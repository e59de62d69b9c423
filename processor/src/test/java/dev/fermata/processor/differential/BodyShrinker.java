package dev.fermata.processor.differential;

import dev.fermata.processor.differential.random.RandomBody;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Makes a body that fails smaller, for a while, as long as it fails in the same way. */
final class BodyShrinker {
  private static final int ATTEMPTS = 3000;
  private static final long SECONDS = 120;

  private final BodyTrial trial;
  private final BodyFailure failure;
  private final long start = System.nanoTime();
  private int attempts;

  private BodyShrinker(BodyTrial trial, BodyFailure failure) {
    this.trial = trial;
    this.failure = failure;
  }

  /** The failure of the smallest body that was found. */
  static BodyFailure shrink(BodyFailure failure, BodyTrial trial) {
    return new BodyShrinker(trial, failure).smallest();
  }

  /**
   * Goes on behind the place of the last success, since what could not be left out before can
   * seldom be left out then, and begins again as long as a round has had any.
   */
  private BodyFailure smallest() {
    BodyFailure smallest = failure;
    boolean smaller = true;
    while (smaller && mayGoOn()) {
      smaller = false;
      int position = 0;
      Optional<RandomBody> candidate = candidate(smallest, position);
      while (candidate.isPresent() && mayGoOn()) {
        Optional<BodyFailure> same = attempt(candidate.get());
        if (same.isPresent()) {
          smallest = same.get();
          smaller = true;
        } else {
          position++;
        }
        candidate = candidate(smallest, position);
      }
    }
    return smallest;
  }

  private boolean mayGoOn() {
    return attempts < ATTEMPTS && System.nanoTime() - start < TimeUnit.SECONDS.toNanos(SECONDS);
  }

  private static Optional<RandomBody> candidate(BodyFailure failure, int position) {
    return failure.body().smaller().skip(position).findFirst();
  }

  /** What fails as the first body did; the essence of its failure is not replaced on the way. */
  private Optional<BodyFailure> attempt(RandomBody candidate) {
    attempts++;
    return trial.failures(List.of(candidate)).stream().filter(failure::isLike).findFirst();
  }
}
