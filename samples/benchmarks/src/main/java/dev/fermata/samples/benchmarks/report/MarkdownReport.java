package dev.fermata.samples.benchmarks.report;

import dev.fermata.samples.benchmarks.contenders.Contenders;
import dev.fermata.samples.benchmarks.measure.Reading;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table for each metric, with the ratios to the hand-written machine.
 *
 * @param quick whether the run was a short one
 */
public record MarkdownReport(Comparison comparison, boolean quick) {
  /** {@return the numbers of a reading, in a line} */
  public static String line(Reading reading) {
    return Stream.of(Metric.values())
        .filter(metric -> !Double.isNaN(metric.of(reading)))
        .map(metric -> metric + " " + metric.format(metric.of(reading)))
        .collect(Collectors.joining(", "));
  }

  /** {@return the document} */
  public String print() {
    StringBuilder text = new StringBuilder("# Benchmarks\n\n");
    text.append(Machine.describe()).append(quick ? " A quick run, noisy.\n" : "\n");
    for (Metric metric : Metric.values()) {
      text.append("\n## ").append(metric.title()).append("\n\n");
      row(text, "", Contenders::title);
      row(text, "---", contender -> "---:");
      for (String scenario : comparison.scenarios()) {
        row(text, scenario, contender -> cell(scenario, contender, metric));
      }
    }
    return text.toString();
  }

  private void row(StringBuilder text, String first, Function<Contenders, String> cell) {
    String cells = comparison.contenders().stream().map(cell).collect(Collectors.joining(" | "));
    text.append("| ").append(first).append(" | ").append(cells).append(" |\n");
  }

  private String cell(String scenario, Contenders contender, Metric metric) {
    OptionalDouble value = comparison.value(scenario, contender, metric);
    if (value.isEmpty()) {
      return "";
    }
    OptionalDouble ratio = comparison.ratio(scenario, contender, metric);
    return metric.format(value.getAsDouble())
        + (ratio.isEmpty() ? "" : String.format(Locale.ROOT, " (%.2f×)", ratio.getAsDouble()));
  }
}
