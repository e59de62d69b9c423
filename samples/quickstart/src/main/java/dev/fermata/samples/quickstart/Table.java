package dev.fermata.samples.quickstart;

import java.io.PrintStream;
import java.util.List;

/** Prints outcomes in columns. */
final class Table {
  private Table() {}

  static void print(List<Outcome> outcomes, PrintStream out) {
    int width = outcomes.stream().mapToInt(o -> o.address().length()).max().orElse(0);
    String format = "%-" + Math.max(width, "address".length()) + "s  %-9s  %9s  %9s  %s";
    out.println();
    print(out, format, "address", "status", "bytes", "time", "title");
    for (Outcome outcome : outcomes) {
      print(
          out,
          format,
          outcome.address(),
          outcome.status(),
          outcome.bytes(),
          outcome.elapsed().toMillis() + " ms",
          outcome.title());
    }
  }

  private static void print(PrintStream out, String format, Object... cells) {
    out.println(String.format(format, cells).stripTrailing());
  }
}
