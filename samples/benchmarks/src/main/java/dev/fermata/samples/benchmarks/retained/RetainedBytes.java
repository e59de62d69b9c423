package dev.fermata.samples.benchmarks.retained;

import dev.fermata.samples.benchmarks.contenders.Contenders;
import dev.fermata.samples.benchmarks.measure.Experiment;
import dev.fermata.samples.benchmarks.measure.ForkedJvm;
import dev.fermata.samples.benchmarks.measure.Heap;
import dev.fermata.samples.benchmarks.measure.Reading;
import dev.fermata.samples.benchmarks.measure.Settings;
import java.io.IOException;
import java.util.List;

/** Measures how much the heap grows by calls that are suspended, per call. */
public final class RetainedBytes implements Experiment {
  private static final int COUNT = 1_000_000;

  /** Calls before those that are measured, so that every class is there. */
  private static final int FIRST = 1_000;

  @Override
  public String name() {
    return "retained-bytes";
  }

  @Override
  public String title() {
    return "retained per suspended call";
  }

  @Override
  public boolean suits(Contenders contender) {
    return contender != Contenders.PLAIN;
  }

  @Override
  public Reading measure(Contenders contender, Settings settings)
      throws IOException, InterruptedException {
    String count = String.valueOf(COUNT);
    return ForkedJvm.run(RetainedBytes.class, List.of("-Xmx4g"), contender.name(), count);
  }

  /**
   * Prints the reading of one contender.
   *
   * @param args the contender's name, and how many calls
   */
  public static void main(String[] args) throws Exception {
    Contenders contender = Contenders.valueOf(args[0]);
    grow(contender, FIRST);
    int count = Integer.parseInt(args[1]);
    Reading.bytes((double) grow(contender, count) / count).print();
  }

  /**
   * Suspends {@code count} calls, and looks at their results in the end.
   *
   * @return by how many bytes the heap has grown
   * @throws IllegalStateException where the results are wrong
   */
  static long grow(Contenders contender, int count) throws Exception {
    try (SuspendedCalls calls = SuspendedCalls.of(contender, count)) {
      long before = Heap.live();
      calls.begin();
      long after = Heap.live();
      long sum = calls.finish();
      if (sum != SuspendedCalls.expected(count)) {
        throw new IllegalStateException(contender + ": wrong sum " + sum);
      }
      return after - before;
    }
  }
}
