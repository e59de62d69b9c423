package dev.fermata.samples.benchmarks.report;

import dev.fermata.samples.benchmarks.measure.Reading;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** One of the three numbers of a reading. */
enum Metric {
  TIME("Time", Reading::time, "ns", "µs", "ms", "s"),
  CPU("CPU time, all threads", Reading::cpu, "ns", "µs", "ms", "s"),
  BYTES("Bytes of heap", Reading::bytes, "B", "kB", "MB", "GB");

  private final String title;
  private final ToDoubleFunction<Reading> value;
  private final String[] units;

  Metric(String title, ToDoubleFunction<Reading> value, String... units) {
    this.title = title;
    this.value = value;
    this.units = units;
  }

  String title() {
    return title;
  }

  double of(Reading reading) {
    return value.applyAsDouble(reading);
  }

  /** {@return the value with three digits and a unit} */
  String format(double number) {
    int unit = 0;
    double scaled = number;
    while (scaled >= 999.5 && unit < units.length - 1) {
      scaled /= 1_000;
      unit++;
    }
    String digits = scaled < 9.995 ? "%.2f" : scaled < 99.95 ? "%.1f" : "%.0f";
    return String.format(Locale.ROOT, digits, scaled).replaceFirst("\\.0+$", "")
        + " "
        + units[unit];
  }
}
