package dev.fermata.samples.benchmarks.report;

import dev.fermata.samples.benchmarks.contenders.Contenders;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Draws ratios to the hand-written machine as SVG: a panel for CPU time and one for bytes, a row
 * for each scenario, a mark for each contender, on a logarithmic scale.
 */
public final class RatioPlot {
  private static final int LABELS = 215;
  private static final int PANEL = 380;
  private static final int GAP = 50;
  private static final int ROW = 34;
  private static final int TOP = 76;
  private static final double LEAST = 0.1;
  private static final double MOST = 1_000;

  private final Comparison comparison;
  private final StringBuilder svg = new StringBuilder();

  public RatioPlot(Comparison comparison) {
    this.comparison = comparison;
  }

  /** {@return the document} */
  public String draw() {
    int width = LABELS + 2 * PANEL + 2 * GAP;
    int height = bottom() + 46;
    add(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' font-family='sans-serif'"
            + " font-size='13'>",
        width, height);
    add("<rect width='%d' height='%d' fill='white'/>", width, height);
    legend();
    labels();
    panel(LABELS, Metric.CPU);
    panel(LABELS + PANEL + GAP, Metric.BYTES);
    add("</svg>");
    return svg.toString();
  }

  private void legend() {
    double x = LABELS - 100;
    for (Contenders contender : comparison.contenders()) {
      mark(contender, x, 20);
      text(x + 10, 24, "start", contender.title());
      x += 30 + 7.5 * contender.title().length();
    }
  }

  private void labels() {
    List<String> scenarios = comparison.comparable();
    for (int i = 0; i < scenarios.size(); i++) {
      text(LABELS - 14, row(i) + 4, "end", scenarios.get(i));
    }
  }

  private void panel(int left, Metric metric) {
    text(left + PANEL / 2, TOP - 20, "middle", metric.title());
    for (double tick = LEAST; tick <= MOST; tick *= 10) {
      double x = left + across(tick);
      String color = tick == 1 ? "#555" : "#ddd";
      add("<line x1='%.1f' y1='%d' x2='%.1f' y2='%d' stroke='%s'/>", x, TOP, x, bottom(), color);
      text(x, bottom() + 18, "middle", (tick < 1 ? "0.1" : "%.0f".formatted(tick)) + "×");
    }
    List<String> scenarios = comparison.comparable();
    for (int i = 0; i < scenarios.size(); i++) {
      int y = row(i);
      add("<line x1='%d' y1='%d' x2='%d' y2='%d' stroke='#eee'/>", left, y, left + PANEL, y);
      for (Contenders contender : fermataLast()) {
        OptionalDouble ratio = comparison.ratio(scenarios.get(i), contender, metric);
        ratio.ifPresent(times -> mark(contender, left + across(times), y));
      }
    }
  }

  /** What is drawn last is seen best. */
  private List<Contenders> fermataLast() {
    return comparison.contenders().stream()
        .sorted(Comparator.comparing(contender -> contender == Contenders.FERMATA))
        .toList();
  }

  /** Ratios beyond the scale stand at its ends. */
  private static double across(double ratio) {
    double inside = Math.max(LEAST, Math.min(MOST, ratio));
    return PANEL * Math.log(inside / LEAST) / Math.log(MOST / LEAST);
  }

  private static int row(int index) {
    return TOP + ROW / 2 + index * ROW;
  }

  private int bottom() {
    return TOP + ROW * comparison.comparable().size();
  }

  private void mark(Contenders contender, double x, double y) {
    Mark mark = Mark.of(contender);
    add(
        "<path transform='translate(%.1f,%.1f)' d='%s' fill='%s' fill-opacity='0.8' stroke='%4$s'"
            + " stroke-width='1.5'/>",
        x, y, mark.path(), mark.color());
  }

  private void text(double x, double y, String anchor, String text) {
    add("<text x='%.1f' y='%.1f' text-anchor='%s'>%s</text>", x, y, anchor, text);
  }

  private void add(String format, Object... args) {
    svg.append(String.format(Locale.ROOT, format, args)).append('\n');
  }
}
