package dev.fermata.samples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, as users start it. */
class CommandIT {
  @TempDir Path folder;

  @Test
  void measuresAndWritesAReport() throws Exception {
    run("--quick", "--scenario=completed-loop", "--contender=HAND", "--contender=FERMATA");
    String name = "jdk-" + Runtime.version().feature();
    String report = Files.readString(folder.resolve(name + ".md"));
    Matcher row =
        Pattern.compile("\\| loop of 1,000, completed \\| [^|]+ \\(1\\.00×\\) \\| [^|]+×\\) \\|")
            .matcher(report);
    assertEquals(3, row.results().count(), report);
    assertTrue(Files.readString(folder.resolve(name + ".svg")).contains("loop of 1,000"));
  }

  @Test
  void compilesBothStyles() throws Exception {
    String output = run("compile", "--rounds=1", "--methods=10");
    assertTrue(Pattern.compile("(?m)^\\| 10 \\| [0-9.]+ s \\|").matcher(output).find(), output);
    assertTrue(output.contains("AWAIT<load(count)>"), output);
  }

  private String run(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Djmh.ignoreLock=true"); // somebody else may be measuring
    command.addAll(List.of("-jar", Path.of("target", "benchmarks.jar").toString()));
    command.addAll(List.of(args));
    if (!command.contains("compile")) {
      command.addAll(List.of("--out", folder.toString()));
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor(), output);
    return output;
  }
}
