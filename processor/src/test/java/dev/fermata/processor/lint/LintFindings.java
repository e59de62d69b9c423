package dev.fermata.processor.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.util.Trees;
import dev.fermata.processor.diagnostics.Diagnostics;
import dev.fermata.processor.diagnostics.Levels;
import dev.fermata.processor.testing.AnalyzedSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;

/**
 * Compares what the rules find with what the source expects of them: {@code // warning: FER101}
 * behind a line wants that finding there, and a line without such a comment wants none.
 */
final class LintFindings {
  private static final Pattern EXPECTED = Pattern.compile("// warning: (.*)");
  private static final Pattern ID = Pattern.compile("^\\[(FER\\d+)].*");

  private LintFindings() {}

  static void assertIn(String source) {
    assertIn(List.of(), source);
  }

  /**
   * @param levels as options of javac
   */
  static void assertIn(List<String> levels, String source) {
    Map<String, String> options =
        levels.stream()
            .map(option -> option.substring("-A".length()).split("="))
            .collect(Collectors.toMap(o -> o[0], o -> o[1]));
    List<String> found =
        AnalyzedSource.analyze(
                (topLevelClass, task) -> {
                  Trees trees = Trees.instance(task);
                  Diagnostics diagnostics = new Diagnostics(trees);
                  diagnostics.use(Levels.of(options, LintFindings::complain));
                  new Lint(trees, task.getElements(), task.getTypes(), diagnostics)
                      .check(topLevelClass);
                },
                List.of(),
                source)
            .stream()
            .map(LintFindings::describe)
            .sorted()
            .toList();
    assertEquals(String.join("\n", expected(source)), String.join("\n", found));
  }

  private static void complain(String complaint) {
    throw new AssertionError(complaint);
  }

  private static List<String> expected(String source) {
    List<String> expected = new ArrayList<>();
    List<String> lines = source.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher comment = EXPECTED.matcher(lines.get(i));
      if (comment.find()) {
        String place = (i + 1) + ": WARNING ";
        Arrays.stream(comment.group(1).split(", ")).map(place::concat).forEach(expected::add);
      }
    }
    return expected.stream().sorted().toList();
  }

  private static String describe(Diagnostic<?> diagnostic) {
    String text = AnalyzedSource.text(diagnostic);
    Matcher id = ID.matcher(text);
    return diagnostic.getLineNumber()
        + ": "
        + diagnostic.getKind()
        + " "
        + (id.matches() ? id.group(1) : text);
  }
}
