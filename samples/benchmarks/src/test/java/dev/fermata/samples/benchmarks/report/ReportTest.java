package dev.fermata.samples.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.samples.benchmarks.contenders.Contenders;
import dev.fermata.samples.benchmarks.measure.Reading;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class ReportTest {
  private final Comparison comparison =
      new Comparison(List.of(Contenders.PLAIN, Contenders.HAND, Contenders.FERMATA));

  @BeforeEach
  void measure() {
    comparison.add("loop", Contenders.PLAIN, new Reading(500, 400, 0));
    comparison.add("loop", Contenders.HAND, new Reading(1_000, 1_000, 16));
    comparison.add("loop", Contenders.FERMATA, new Reading(1_250, 1_100, 24));
    comparison.add("heap", Contenders.HAND, Reading.bytes(32e6));
    comparison.add("heap", Contenders.FERMATA, Reading.bytes(48e6));
    comparison.add("context", Contenders.FERMATA, new Reading(1_250, 1_100, 24));
  }

  @Test
  void tablesHaveValuesAndRatiosToTheHandWrittenMachine() {
    String report = new MarkdownReport(comparison, false).print();
    assertTrue(
        report.contains("| loop | 500 ns (0.50×) | 1 µs (1.00×) | 1.25 µs (1.25×) |"), report);
    assertTrue(report.contains("| loop | 0 B (0.00×) | 16 B (1.00×) | 24 B (1.50×) |"), report);
    assertTrue(report.contains("| heap |  | 32 MB (1.00×) | 48 MB (1.50×) |"), report);
    assertTrue(report.contains("| heap |  |  |  |"), report);
  }

  @Test
  void aShortRunSaysSo() {
    assertTrue(new MarkdownReport(comparison, true).print().contains("noisy"));
  }

  /** In the legend 3, for the loop 3 and 3, for the heap 2; there is no ratio for the context. */
  @Test
  void thePlotHasAMarkForEachRatio() throws Exception {
    String svg = new RatioPlot(comparison).draw();
    Document document =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    assertEquals(11, document.getElementsByTagName("path").getLength());
    assertFalse(svg.contains("context"), svg);
  }

  @Test
  void numbersHaveThreeDigits() {
    assertEquals("0 B", Metric.BYTES.format(0));
    assertEquals("999 ns", Metric.TIME.format(999.4));
    assertEquals("1 µs", Metric.TIME.format(999.6));
    assertEquals("10.4 µs", Metric.CPU.format(10_449));
    assertEquals("1234 s", Metric.TIME.format(1_234e9));
  }
}
