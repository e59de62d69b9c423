package dev.fermata.samples.benchmarks.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM like this one, just started, that runs one program of ours. */
public final class ForkedJvm {
  private ForkedJvm() {}

  /**
   * Runs a program to its end.
   *
   * @param program has a main method that {@linkplain Reading#print prints a reading}
   * @param options for the JVM
   * @return what it has printed
   * @throws IOException where it fails, or prints none
   */
  public static Reading run(Class<?> program, List<String> options, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(args));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    Reading reading = null;
    try (BufferedReader output = process.inputReader()) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        reading = Reading.parse(line).orElse(reading);
      }
    }
    if (process.waitFor() != 0 || reading == null) {
      throw new IOException("failed with exit code " + process.exitValue() + ": " + command);
    }
    return reading;
  }
}
