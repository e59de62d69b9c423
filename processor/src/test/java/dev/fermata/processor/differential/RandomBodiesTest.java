package dev.fermata.processor.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.Task;
import dev.fermata.UnobservedTaskException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Random bodies do the same transformed as they do as blocking Java.
 *
 * <p>{@code -Dbodies.minutes=10} goes on for that time, {@code -Dbodies.seed=7} begins with another
 * body.
 */
class RandomBodiesTest {
  private static final Path FOLDER = Path.of("target", "differential", "random");
  private static final long FIRST = 1001;
  private static final int BODIES = 250;

  private AutoCloseable unobserved;

  /** Random bodies drop tasks, which would be reported. */
  @BeforeEach
  void expectDroppedTasks() {
    unobserved = Task.onUnobservedException(UnobservedTaskException::setObserved);
  }

  @AfterEach
  void reportDroppedTasks() throws Exception {
    unobserved.close();
  }

  @Test
  void behaveAlikeOnBothSides() throws Exception {
    BodyRun run = new BodyRun(FOLDER, Long.getLong("bodies.seed", FIRST), System.out);
    Long minutes = Long.getLong("bodies.minutes");

    List<BodyFailure> failures = minutes == null ? run.ofBodies(BODIES) : run.ofMinutes(minutes);

    assertEquals(List.of(), failures);
  }
}
