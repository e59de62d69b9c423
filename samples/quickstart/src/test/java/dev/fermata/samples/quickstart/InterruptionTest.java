package dev.fermata.samples.quickstart;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What Ctrl-C does, shown on a process of its own. */
class InterruptionTest {
  @Test
  void tableIsPrintedAllTheSame() throws Exception {
    Process process = start();
    assumeTrue(process.supportsNormalTermination());
    try (BufferedReader lines = process.inputReader()) {
      skipTo("   1/10  ", lines);
      process.toHandle().destroy(); // Process.destroy would close its output.
      String rest = String.join("\n", lines.lines().toList());

      assertTrue(process.waitFor(30, SECONDS));
      assertTrue(Pattern.compile("/slow +canceled +0 +\\d+ ms").matcher(rest).find(), rest);
    } finally {
      process.destroyForcibly();
    }
  }

  private static Process start() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    return new ProcessBuilder(java, "-cp", classPath, Quickstart.class.getName())
        .redirectErrorStream(true)
        .start();
  }

  private static void skipTo(String prefix, BufferedReader lines) throws IOException {
    String line = lines.readLine();
    while (!line.startsWith(prefix)) {
      line = lines.readLine();
    }
  }
}
