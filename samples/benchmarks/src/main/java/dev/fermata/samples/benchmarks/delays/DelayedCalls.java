package dev.fermata.samples.benchmarks.delays;

import dev.fermata.samples.benchmarks.contenders.Contenders;
import dev.fermata.samples.benchmarks.measure.CpuClock;
import dev.fermata.samples.benchmarks.measure.Experiment;
import dev.fermata.samples.benchmarks.measure.ForkedJvm;
import dev.fermata.samples.benchmarks.measure.Heap;
import dev.fermata.samples.benchmarks.measure.Reading;
import dev.fermata.samples.benchmarks.measure.Settings;
import java.io.IOException;
import java.lang.ref.Reference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the time that delays take in a JVM that has just started, from the first call to the
 * last result, and, in another run, the heap that they hold while all of them wait.
 */
public final class DelayedCalls implements Experiment {
  private static final int COUNT = 1_000_000;
  private static final Duration DELAY = Duration.ofSeconds(1);

  /** So long that all calls have begun, and the heap has been looked at, before one is over. */
  private static final Duration LONG = Duration.ofMinutes(10);

  @Override
  public String name() {
    return "delays";
  }

  @Override
  public String title() {
    return "1,000,000 delays of 1 s";
  }

  @Override
  public boolean suits(Contenders contender) {
    return contender != Contenders.PLAIN;
  }

  @Override
  public Reading measure(Contenders contender, Settings settings)
      throws IOException, InterruptedException {
    List<Reading> clocks = new ArrayList<>();
    for (int i = 0; i < (settings.quick() ? 1 : 3); i++) {
      clocks.add(run(contender, DELAY.toString()));
    }
    return Reading.median(clocks).with(run(contender, LONG.toString(), "heap").bytes());
  }

  private static Reading run(Contenders contender, String... what)
      throws IOException, InterruptedException {
    List<String> args = new ArrayList<>(List.of(contender.name(), String.valueOf(COUNT)));
    args.addAll(List.of(what));
    return ForkedJvm.run(DelayedCalls.class, List.of("-Xmx4g"), args.toArray(String[]::new));
  }

  /**
   * Prints the reading of one contender.
   *
   * @param args the contender's name, how many calls, how long each waits; and where the heap is to
   *     be measured rather than the time, "heap"
   */
  public static void main(String[] args) throws Exception {
    Contenders contender = Contenders.valueOf(args[0]);
    int count = Integer.parseInt(args[1]);
    Duration delay = Duration.parse(args[2]);
    if (args.length == 3) {
      time(contender, count, delay).print();
    } else {
      heap(contender, count, delay).print();
      Runtime.getRuntime().halt(0); // nobody waits for these delays
    }
  }

  /**
   * Waits for all calls.
   *
   * @throws IllegalStateException where their results are wrong
   */
  static Reading time(Contenders contender, int count, Duration delay) throws Exception {
    try (Delays<?> delays = Delays.of(contender, count, delay)) {
      long cpu = CpuClock.now();
      long start = System.nanoTime();
      delays.begin();
      long sum = delays.finish();
      Reading reading = Reading.clocks(System.nanoTime() - start, CpuClock.now() - cpu);
      if (sum != Delays.expected(count)) {
        throw new IllegalStateException(contender + ": wrong sum " + sum);
      }
      return reading;
    }
  }

  /** Does not close the delays, which would wait for them. */
  private static Reading heap(Contenders contender, int count, Duration delay) {
    Delays<?> delays = Delays.of(contender, count, delay);
    long before = Heap.live();
    delays.begin();
    long after = Heap.live();
    Reference.reachabilityFence(delays);
    return Reading.bytes(after - before);
  }
}
