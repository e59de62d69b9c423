package dev.fermata.processor.differential;

import dev.fermata.processor.differential.body.Block;
import dev.fermata.processor.differential.body.Reductions;
import dev.fermata.processor.differential.random.RandomBody;
import java.util.List;
import java.util.Optional;

/** Makes a body that fails smaller as long as it fails in the same way. */
final class BodyShrinker {
  private static final int ATTEMPTS = 1500;

  private final BodyTrial trial;
  private int attempts;

  BodyShrinker(BodyTrial trial) {
    this.trial = trial;
  }

  /** The failure of the smallest body that was found. */
  BodyFailure shrink(BodyFailure failure) {
    BodyFailure smallest = failure;
    int position = 0;
    boolean smaller = true;
    while (smaller && attempts < ATTEMPTS) {
      smaller = false;
      position = 0;
      Optional<Block> candidate = candidate(smallest, position);
      while (candidate.isPresent() && attempts < ATTEMPTS) {
        Optional<BodyFailure> same = attempt(smallest, candidate.get());
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

  private static Optional<Block> candidate(BodyFailure failure, int position) {
    return Reductions.of(failure.body().block()).skip(position).findFirst();
  }

  private Optional<BodyFailure> attempt(BodyFailure failure, Block candidate) {
    attempts++;
    RandomBody body = failure.body().with(candidate);
    return trial.failures(List.of(body)).stream().filter(failure::isLike).findFirst();
  }
}
