package dev.fermata.processor.differential;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.processor.differential.random.RandomBody;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random bodies find the mistakes that a processor could make, and find them soon. */
class BodyMutationTest {
  private static final int BODIES = 500;
  private static final int BATCH = 20;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void isFound(BodyMutation mutation) {
    List<RandomBody> concerned =
        LongStream.rangeClosed(1, BODIES)
            .mapToObj(RandomBody::of)
            .filter(body -> mutation.concerns(body.text("Any")))
            .toList();
    BodyTrial trial = new BodyTrial(new MutatedSides(folder, mutation::of), new BodyTally());

    assertTrue(isFound(trial, concerned), () -> "not in " + concerned.size() + " bodies");
  }

  private static boolean isFound(BodyTrial trial, List<RandomBody> bodies) {
    for (int start = 0; start < bodies.size(); start += BATCH) {
      List<RandomBody> batch = bodies.subList(start, Math.min(start + BATCH, bodies.size()));
      for (BodyFailure failure : trial.failures(batch)) {
        if (failure.sort() == BodyFailure.Sort.DIFFERENT) {
          return true;
        }
      }
    }
    return false;
  }
}
