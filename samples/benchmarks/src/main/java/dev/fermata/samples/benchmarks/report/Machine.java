package dev.fermata.samples.benchmarks.report;

/** Where a run was made. */
final class Machine {
  private Machine() {}

  /** {@return a sentence} */
  static String describe() {
    return "JDK %s (%s), %s, %d processors."
        .formatted(
            Runtime.version(),
            System.getProperty("java.vendor"),
            System.getProperty("os.name") + " " + System.getProperty("os.arch"),
            Runtime.getRuntime().availableProcessors());
  }
}
