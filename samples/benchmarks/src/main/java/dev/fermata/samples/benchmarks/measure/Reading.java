package dev.fermata.samples.benchmarks.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is measured of one contender in one scenario; NaN what is not.
 *
 * @param time nanoseconds by the clock
 * @param cpu nanoseconds of CPU time, over all threads
 * @param bytes bytes of the heap
 */
public record Reading(double time, double cpu, double bytes) {
  private static final String MARK = "reading ";

  /** {@return the reading of a heap} */
  public static Reading bytes(double bytes) {
    return new Reading(Double.NaN, Double.NaN, bytes);
  }

  /** {@return the reading of clocks} */
  public static Reading clocks(double time, double cpu) {
    return new Reading(time, cpu, Double.NaN);
  }

  /** {@return the one of these that took the middle of their CPU times} */
  public static Reading median(List<Reading> readings) {
    return readings.stream()
        .sorted(Comparator.comparingDouble(Reading::cpu))
        .toList()
        .get(readings.size() / 2);
  }

  /** {@return this one with the bytes of another one} */
  public Reading with(double otherBytes) {
    return new Reading(time, cpu, otherBytes);
  }

  /** Prints it for the process that has started this one. */
  public void print() {
    System.out.println(MARK + time + " " + cpu + " " + bytes);
  }

  /** {@return the reading that was printed as {@code line}, if it is one} */
  static Optional<Reading> parse(String line) {
    if (!line.startsWith(MARK)) {
      return Optional.empty();
    }
    double[] values =
        Stream.of(line.substring(MARK.length()).split(" "))
            .mapToDouble(Double::parseDouble)
            .toArray();
    return Optional.of(new Reading(values[0], values[1], values[2]));
  }
}
