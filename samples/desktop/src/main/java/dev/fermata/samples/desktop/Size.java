package dev.fermata.samples.desktop;

import java.util.Locale;

/** Numbers of bytes as people read them. */
final class Size {
  private static final int STEP = 1000;
  private static final String UNITS = "kMGT";

  private Size() {}

  /** For instance {@code 1.4 MB}. */
  static String text(long bytes) {
    if (bytes < STEP) {
      return bytes + " B";
    }
    double amount = (double) bytes / STEP;
    int unit = 0;
    while (amount >= STEP && unit < UNITS.length() - 1) {
      amount /= STEP;
      unit++;
    }
    return String.format(Locale.ROOT, "%.1f %sB", amount, UNITS.charAt(unit));
  }
}
