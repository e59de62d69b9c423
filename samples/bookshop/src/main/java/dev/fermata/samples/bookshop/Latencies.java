package dev.fermata.samples.bookshop;

import java.io.PrintWriter;
import java.util.Arrays;

/** How long requests took: each, and all together. */
final class Latencies {
  private static final double[] PERCENTILES = {50, 90, 99, 99.9, 100};

  private final long[] nanos;
  private int count;
  private long start;

  /**
   * @param most how many requests there will be at most
   */
  Latencies(int most) {
    nanos = new long[most];
  }

  /** From here the time of all is measured. */
  void start() {
    start = System.nanoTime();
  }

  void add(long elapsedNanos) {
    nanos[count++] = elapsedNanos;
  }

  int count() {
    return count;
  }

  /** The least time within which so many percent of the requests were done; 0 without any. */
  long percentile(double percent) {
    if (count == 0) {
      return 0;
    }
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    int rank = (int) Math.ceil(percent / 100 * count);
    return sorted[Math.max(rank, 1) - 1];
  }

  void printProgress(PrintWriter out) {
    out.printf("  %,d answers after %,d ms%n", count, millis(System.nanoTime() - start));
    out.flush();
  }

  void print(PrintWriter out) {
    long elapsed = System.nanoTime() - start;
    out.printf(
        "%,d answers in %,d ms: %,.0f a second.%n", count, millis(elapsed), count * 1e9 / elapsed);
    StringBuilder line = new StringBuilder("Latency:");
    for (double percent : PERCENTILES) {
      line.append(percent == PERCENTILES[0] ? " " : ", ")
          .append(String.valueOf(percent).replaceFirst("\\.0$", ""))
          .append(String.format(" %%: %,d ms", millis(percentile(percent))));
    }
    out.println(line.append('.'));
  }

  private static long millis(long nanos) {
    return nanos / 1_000_000;
  }
}
