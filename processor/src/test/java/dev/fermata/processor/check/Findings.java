package dev.fermata.processor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.fermata.processor.diagnostics.Diagnostics;
import dev.fermata.processor.source.AsyncMethod;
import dev.fermata.processor.source.AsyncMethods;
import dev.fermata.processor.testing.AnalyzedSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;

/**
 * Compares what the checks find with what the source expects of them: {@code // error: FER004}
 * behind a line wants that finding there, and a line without such a comment wants none.
 */
final class Findings {
  private static final Pattern EXPECTED = Pattern.compile("// error: (.*)");
  private static final Pattern ID = Pattern.compile("^(?s).*?\\[(FER\\d+)].*");

  private Findings() {}

  /** Runs all checks over the first source; the others are compiled with it. */
  static void assertIn(String... sources) {
    List<String> found =
        AnalyzedSource.analyze(Findings::check, List.of(), sources).stream()
            .map(Findings::describe)
            .sorted()
            .toList();
    assertEquals(expected(sources[0]), found);
  }

  /** The texts of the findings in a source. */
  static String texts(String source) {
    return AnalyzedSource.analyze(Findings::check, List.of(), source).stream()
        .map(AnalyzedSource::text)
        .collect(Collectors.joining("\n"));
  }

  private static void check(TreePath topLevelClass, JavacTask task) {
    Trees trees = Trees.instance(task);
    Diagnostics diagnostics = new Diagnostics(trees);
    new AwaitPlacementCheck(trees, diagnostics).check(topLevelClass);
    for (AsyncMethod method : AsyncMethods.in(topLevelClass, trees)) {
      if (new SignatureCheck(diagnostics).check(method)) {
        new ConstructCheck(trees, task.getElements(), diagnostics).check(method);
      }
    }
  }

  private static List<String> expected(String source) {
    List<String> expected = new ArrayList<>();
    List<String> lines = source.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher comment = EXPECTED.matcher(lines.get(i));
      if (comment.find()) {
        for (String id : comment.group(1).split(", ")) {
          expected.add((i + 1) + ": " + id);
        }
      }
    }
    return expected.stream().sorted().toList();
  }

  private static String describe(Diagnostic<?> diagnostic) {
    String text = AnalyzedSource.text(diagnostic);
    Matcher id = ID.matcher(text);
    return diagnostic.getLineNumber() + ": " + (id.matches() ? id.group(1) : text);
  }
}
