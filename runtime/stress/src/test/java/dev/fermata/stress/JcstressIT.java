package dev.fermata.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Runs all races of this package under jcstress, in a process of its own.
 *
 * <p>{@code -Djcstress="-m default"} replaces the options, which are chosen for a run of about a
 * minute; {@code -Djcstress.minutes=60} how long the process may take before it counts as hung.
 */
class JcstressIT {
  private static final String BRIEF =
      "-f 1 -iters 1 -time 300 -sc false -pth false -hs 128 -jvmArgs -Xmx256m";
  private static final Path FOLDER = Path.of("target", "jcstress");

  @Test
  void noForbiddenOutcome() throws Exception {
    Path log = Files.createDirectories(FOLDER).resolve("log.txt");
    Process process =
        new ProcessBuilder(command())
            .directory(FOLDER.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toAbsolutePath().toFile())
            .start();
    try {
      boolean ended = process.waitFor(Long.getLong("jcstress.minutes", 10), TimeUnit.MINUTES);
      assertTrue(ended, () -> "a race is stuck: " + log);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    assertEquals(0, process.exitValue(), () -> results(log));
    assertTrue(results(log).contains("Failed tests: No matches"), () -> results(log));
  }

  private static List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("org.openjdk.jcstress.Main", "-r", "report"));
    command.addAll(List.of(System.getProperty("jcstress", BRIEF).split(" ")));
    return command;
  }

  /** Returns what jcstress prints at the end. */
  private static String results(Path log) {
    try {
      String text = Files.readString(log);
      return text.substring(Math.max(0, text.lastIndexOf("RUN RESULTS")));
    } catch (IOException e) {
      return "no log: " + e;
    }
  }
}
