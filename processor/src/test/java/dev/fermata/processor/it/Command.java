package dev.fermata.processor.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A process to run in a folder, without the environment's options for Java. */
record Command(Path folder, Map<String, String> environment, List<String> words) {
  static Command in(Path folder, String... words) {
    return new Command(folder, Map.of(), List.of(words));
  }

  Command with(String variable, String value) {
    return new Command(folder, Map.of(variable, value), words);
  }

  Command and(String... more) {
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of(more));
    return new Command(folder, environment, all);
  }

  /** Waits for its end. */
  Result run() throws IOException, InterruptedException {
    Process process = start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Result(String.join(" ", words), process.waitFor(), output);
  }

  /** Does not wait; its output stays in the pipe. */
  Process start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVAC_OPTIONS"));
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** What a process left: its exit code, and all that it printed. */
  record Result(String command, int exitCode, String output) {
    /** Its output, where it succeeded. */
    String orFail() {
      if (exitCode != 0) {
        throw new AssertionError(command + "\nexit code " + exitCode + "\n" + output);
      }
      return output;
    }

    /** Its output, where it did not succeed, as it should not. */
    String asFailure() {
      if (exitCode == 0) {
        throw new AssertionError(command + "\nshould have failed\n" + output);
      }
      return output;
    }
  }
}
