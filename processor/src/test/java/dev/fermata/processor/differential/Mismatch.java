package dev.fermata.processor.differential;

import java.util.List;

/** The first plan under which the two sides of a case differ. */
record Mismatch(Plan plan, Observation blocking, Observation transformed) {
  private static final int COLUMN = 46;
  private static final int SHOWN = 200;

  /** Both traces side by side, with a mark where they part. */
  String report() {
    StringBuilder report = new StringBuilder();
    report.append("under the plan [").append(plan).append("]\n");
    line(report, " ", "blocking", "transformed");
    List<String> left = blocking.trace();
    List<String> right = transformed.trace();
    for (int i = 0; i < Math.min(SHOWN, Math.max(left.size(), right.size())); i++) {
      line(report, event(left, i), event(right, i));
    }
    line(report, blocking.outcome(), transformed.outcome());
    return report.toString();
  }

  /**
   * What sort of difference it is, whatever the values: how the two sides end where they end in
   * different ways, otherwise that they do different things before.
   */
  String essence() {
    String expected = ending(blocking.outcome());
    String actual = ending(transformed.outcome());
    return expected.equals(actual) ? "same ending" : actual + ", not " + expected;
  }

  /** How a run ended, without values and messages. */
  private static String ending(String outcome) {
    return outcome.replaceFirst("^(returned|hangs).*", "$1").replaceFirst("[:(].*", "");
  }

  private static String event(List<String> trace, int index) {
    return index < trace.size() ? trace.get(index) : "";
  }

  private static void line(StringBuilder report, String left, String right) {
    line(report, left.equals(right) ? " " : "≠", left, right);
  }

  private static void line(StringBuilder report, String mark, String left, String right) {
    String padding = " ".repeat(Math.max(1, COLUMN - left.length()));
    report.append("  ").append(mark).append(' ').append(left).append(padding).append(right);
    report.append('\n');
  }
}
