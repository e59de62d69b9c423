package dev.fermata.samples.desktop;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherFactory;

/** A JVM that runs the tests of one class where there is a display. */
final class DisplayJvm {
  /** In that JVM, the file to write the outcomes to. */
  private static final String OUTCOMES = "outcomes.file";

  /** Many times what the tests take: only so that a build ends that would hang. */
  private static final int LIMIT_SECONDS = 180;

  private DisplayJvm() {}

  static boolean isThisOne() {
    return System.getProperty(OUTCOMES) != null;
  }

  /**
   * Runs the tests and waits for the end of the JVM, which nobody ends: a program that is not over
   * when its window is closed is trouble.
   */
  static Outcomes run(Class<?> tests, Map<String, String> environment) {
    try {
      Path outcomes = Files.createTempFile("outcomes", ".properties");
      Path output = Files.createTempFile("window", ".txt");
      Process process = start(tests, environment, outcomes, output);
      boolean ended = process.waitFor(LIMIT_SECONDS, SECONDS);
      process.destroyForcibly().waitFor();
      Optional<String> trouble =
          ended && process.exitValue() == 0
              ? Optional.empty()
              : Optional.of("failed, or did not end: " + Files.readString(output));
      Outcomes result = new Outcomes(read(outcomes), trouble);
      Files.delete(outcomes);
      Files.delete(output);
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Process start(
      Class<?> tests, Map<String, String> environment, Path outcomes, Path output)
      throws IOException {
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-D" + OUTCOMES + "=" + outcomes,
            "-ea",
            "-cp",
            System.getProperty("java.class.path"),
            DisplayJvm.class.getName(),
            tests.getName());
    java.environment().putAll(environment);
    return java.redirectErrorStream(true).redirectOutput(output.toFile()).start();
  }

  private static Map<String, String> read(Path file) throws IOException {
    Properties outcomes = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      outcomes.load(reader);
    }
    return outcomes.stringPropertyNames().stream()
        .collect(Collectors.toMap(test -> test, outcomes::getProperty));
  }

  /** Runs the tests of a class in this JVM. */
  public static void main(String[] testClass) throws IOException {
    Properties outcomes = new Properties();
    LauncherFactory.create()
        .execute(
            request().selectors(selectClass(testClass[0])).build(),
            new TestExecutionListener() {
              @Override
              public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.getSource().orElse(null) instanceof MethodSource method) {
                  outcomes.setProperty(method.getMethodName(), describe(result));
                }
              }
            });
    try (Writer writer = Files.newBufferedWriter(Path.of(System.getProperty(OUTCOMES)))) {
      outcomes.store(writer, null);
    }
  }

  private static String describe(TestExecutionResult result) {
    if (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
      return Outcomes.SUCCESSFUL;
    }
    StringWriter trace = new StringWriter();
    result.getThrowable().ifPresent(e -> e.printStackTrace(new PrintWriter(trace, true)));
    return result.getStatus() + "\n" + trace;
  }
}
