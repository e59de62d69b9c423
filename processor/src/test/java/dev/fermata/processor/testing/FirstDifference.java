package dev.fermata.processor.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

/** Where two long texts differ first: what a reader of a failure wants to see of them. */
public final class FirstDifference {
  private static final int CONTEXT = 3;

  private FirstDifference() {}

  /**
   * Fails, with a few lines from where they differ, unless the texts are equal.
   *
   * @param hint what to do about a difference
   */
  public static void assertNone(String expected, String actual, String hint) {
    List<String> expectedLines = expected.lines().toList();
    List<String> actualLines = actual.lines().toList();
    int line = 0;
    while (line < expectedLines.size()
        && line < actualLines.size()
        && expectedLines.get(line).equals(actualLines.get(line))) {
      line++;
    }
    String place = "line " + (line + 1) + "; " + hint;
    assertEquals(excerpt(expectedLines, line), excerpt(actualLines, line), place);
    assertEquals(expected, actual, hint);
  }

  private static String excerpt(List<String> lines, int from) {
    return lines.stream().skip(from).limit(CONTEXT).collect(Collectors.joining("\n"));
  }
}
