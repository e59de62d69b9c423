package dev.fermata.processor.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.JavaFileObjects;
import dev.fermata.processor.AsyncProcessor;
import dev.fermata.processor.diagnostics.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each problem has its section in {@code diagnostics.md}, whose examples show just that. */
class DiagnosticsDocumentTest {
  private static final Pattern EXAMPLE = Pattern.compile("(?m)^```java\n((?s:.*?))^```$");
  private static final Pattern EXPECTED = Pattern.compile("// error: (FER\\d+)");
  private static final Pattern ID = Pattern.compile("\\[(FER\\d+)]");
  private static final String IMPORTS =
      "import static dev.fermata.Await.await; import dev.fermata.*; import java.util.*;"
          + " import java.util.concurrent.*; import java.util.function.*; ";

  @Test
  void sectionsAndProblemsMatchOneToOne() throws IOException {
    List<String> documented =
        Document.read("diagnostics.md").sections().stream().map(s -> s.split("\\W", 2)[0]).toList();
    assertEquals(Arrays.stream(Problem.values()).map(Problem::name).toList(), documented);
  }

  @TestFactory
  Stream<DynamicTest> examplesShowTheProblemAndTheWayOut(@TempDir Path output) throws IOException {
    return Document.read("diagnostics.md").sections().stream()
        .map(
            section ->
                DynamicTest.dynamicTest(
                    section.lines().findFirst().orElseThrow(), () -> check(section, output)));
  }

  private static void check(String section, Path output) {
    List<String> examples = EXAMPLE.matcher(section).results().map(m -> m.group(1)).toList();
    assertEquals(2, examples.size(), "the problem, and the way out");
    String id = section.split("\\W", 2)[0];
    assertEquals(
        List.of(), expected(examples.get(0)).stream().filter(e -> !e.endsWith(id)).toList());
    assertEquals(expected(examples.get(0)), found(examples.get(0), output));
    assertEquals(List.of(), found(examples.get(1), output));
  }

  private static List<String> expected(String example) {
    List<String> expected = new ArrayList<>();
    List<String> lines = example.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int line = i + 1;
      EXPECTED.matcher(lines.get(i)).results().forEach(m -> expected.add(line + " " + m.group(1)));
    }
    return expected.stream().sorted().toList();
  }

  /** The errors of a compilation, by line and id, or by what they say where they have no id. */
  private static List<String> found(String example, Path output) {
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    CompilationTask task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                null,
                null,
                collector,
                List.of("-d", output.toString()),
                null,
                List.of(JavaFileObjects.forSourceString("Example", IMPORTS + example)));
    task.setProcessors(List.of(new AsyncProcessor()));
    task.call();
    return collector.getDiagnostics().stream()
        .filter(found -> found.getKind() == Diagnostic.Kind.ERROR)
        .map(found -> found.getLineNumber() + " " + id(found.getMessage(Locale.ROOT)))
        .sorted()
        .toList();
  }

  private static String id(String message) {
    return ID.matcher(message)
        .results()
        .map((MatchResult m) -> m.group(1))
        .findFirst()
        .orElse(message);
  }
}
