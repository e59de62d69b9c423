package dev.fermata.processor.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.processor.diagnostics.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each problem has its page, whose examples show just that, and its row in the table of them. */
class DiagnosticsDocumentTest {
  private static final Pattern EXAMPLE = Pattern.compile("(?m)^```java\n((?s:.*?))^```$");
  private static final Pattern EXPECTED = Pattern.compile("// (error|warning): (FER\\d+)");
  private static final Pattern ID = Pattern.compile("\\[(FER\\d+)]");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| \\[(FER\\d+)].*\\| (\\w+)[^|]*\\| (.*) \\|$");
  private static final String IMPORTS =
      "import static dev.fermata.Await.await; import dev.fermata.*; import java.util.*;"
          + " import java.util.concurrent.*; import java.util.function.*; ";

  @Test
  void pagesAndProblemsMatchOneToOne() throws IOException {
    assertEquals(
        problems(Problem::name),
        Document.all("diagnostics").stream().map(DiagnosticsDocumentTest::id).toList());
  }

  @Test
  void rowsGiveTheLevelAndTitleOfEachProblem() throws IOException {
    List<String> rows =
        ROW.matcher(Document.read("diagnostics.md").text())
            .results()
            .map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3))
            .toList();
    List<String> expected = new ArrayList<>();
    for (Document page : Document.all("diagnostics")) {
      Problem problem = Problem.valueOf(id(page));
      String title = page.text().lines().findFirst().orElseThrow().split(" ", 3)[2];
      expected.add(problem + " " + problem.level().name().toLowerCase(Locale.ROOT) + " " + title);
    }
    assertEquals(expected, rows);
  }

  @TestFactory
  Stream<DynamicTest> examplesShowTheProblemAndTheWayOut(@TempDir Path output) throws IOException {
    return Document.all("diagnostics").stream()
        .map(page -> DynamicTest.dynamicTest(id(page), () -> check(page, output)));
  }

  private static List<String> problems(Function<Problem, String> what) {
    return Arrays.stream(Problem.values()).map(what).toList();
  }

  private static String id(Document page) {
    return page.path().getFileName().toString().replace(".md", "");
  }

  /** FER109 needs a thousand lines: {@code SizeLimitsTest} shows it. */
  private static void check(Document page, Path output) {
    List<String> examples = EXAMPLE.matcher(page.text()).results().map(m -> m.group(1)).toList();
    assertEquals(2, examples.size(), "the problem, and the way out");
    String id = id(page);
    List<String> expected = expected(examples.get(0));
    assertEquals(List.of(), expected.stream().filter(e -> !e.endsWith(id)).toList());
    assertEquals(id.equals("FER109"), expected.isEmpty(), "a line that shows the problem");
    List<String> levels = List.of("-Afermata.FER107=" + (id.equals("FER107") ? "warning" : "off"));
    assertEquals(expected, found(examples.get(0), levels, output));
    assertEquals(List.of(), found(examples.get(1), levels, output));
  }

  private static List<String> expected(String example) {
    List<String> expected = new ArrayList<>();
    List<String> lines = example.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int line = i + 1;
      EXPECTED
          .matcher(lines.get(i))
          .results()
          .forEach(m -> expected.add(line + " " + m.group(1) + " " + m.group(2)));
    }
    return expected.stream().sorted().toList();
  }

  /** The findings of a compilation, by line and id, or by what they say where they have no id. */
  private static List<String> found(String example, List<String> levels, Path output) {
    return Findings.in("Example", IMPORTS + example, levels, output).stream()
        .map(DiagnosticsDocumentTest::describe)
        .sorted()
        .toList();
  }

  private static String describe(Diagnostic<?> found) {
    return found.getLineNumber()
        + " "
        + found.getKind().name().toLowerCase(Locale.ROOT)
        + " "
        + id(found.getMessage(Locale.ROOT));
  }

  private static String id(String message) {
    return ID.matcher(message)
        .results()
        .map((MatchResult m) -> m.group(1))
        .findFirst()
        .orElse(message);
  }
}
