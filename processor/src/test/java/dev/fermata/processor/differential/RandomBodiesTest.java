package dev.fermata.processor.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Random bodies do the same transformed as they do as blocking Java.
 *
 * <p>{@code -Dbodies.minutes=10} goes on for that time, {@code -Dbodies.seed=7} begins with another
 * body.
 */
class RandomBodiesTest {
  private static final Path FOLDER = Path.of("target", "differential", "random");
  private static final int BODIES = 100;

  @Test
  void behaveAlikeOnBothSides() {
    BodyRun run = new BodyRun(FOLDER, Long.getLong("bodies.seed", 1), System.out);
    Long minutes = Long.getLong("bodies.minutes");

    List<BodyFailure> failures = minutes == null ? run.ofBodies(BODIES) : run.ofMinutes(minutes);

    assertEquals(List.of(), failures);
  }
}
