package dev.fermata.samples.benchmarks.report;

import dev.fermata.samples.benchmarks.contenders.Contenders;
import dev.fermata.samples.benchmarks.measure.Reading;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The readings of one run, by scenario and contender. */
public final class Comparison {
  private final Map<String, Map<Contenders, Reading>> readings = new LinkedHashMap<>();
  private final List<Contenders> contenders;

  /** Makes one without readings. */
  public Comparison(List<Contenders> contenders) {
    this.contenders = contenders;
  }

  /** Adds what was measured of a contender. */
  public void add(String scenario, Contenders contender, Reading reading) {
    readings
        .computeIfAbsent(scenario, title -> new EnumMap<>(Contenders.class))
        .put(contender, reading);
  }

  List<Contenders> contenders() {
    return contenders;
  }

  List<String> scenarios() {
    return List.copyOf(readings.keySet());
  }

  /** {@return those scenarios that the hand-written machine was measured in} */
  List<String> comparable() {
    return scenarios().stream()
        .filter(scenario -> readings.get(scenario).containsKey(Contenders.HAND))
        .toList();
  }

  /** {@return what was measured, if it was} */
  OptionalDouble value(String scenario, Contenders contender, Metric metric) {
    Reading reading = readings.get(scenario).get(contender);
    return reading == null || Double.isNaN(metric.of(reading))
        ? OptionalDouble.empty()
        : OptionalDouble.of(metric.of(reading));
  }

  /** {@return the value as a multiple of the hand-written machine's, if both were measured} */
  OptionalDouble ratio(String scenario, Contenders contender, Metric metric) {
    OptionalDouble limit = value(scenario, Contenders.HAND, metric);
    OptionalDouble value = value(scenario, contender, metric);
    return limit.isPresent() && value.isPresent() && limit.getAsDouble() > 0
        ? OptionalDouble.of(value.getAsDouble() / limit.getAsDouble())
        : OptionalDouble.empty();
  }
}
