package dev.fermata.samples.benchmarks;

import dev.fermata.samples.benchmarks.contenders.Scenario;
import dev.fermata.samples.benchmarks.delays.DelayedCalls;
import dev.fermata.samples.benchmarks.measure.Experiment;
import dev.fermata.samples.benchmarks.measure.LoopExperiment;
import dev.fermata.samples.benchmarks.retained.RetainedBytes;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The ten experiments, in the order in which they are made and reported. */
final class Experiments {
  static final List<Experiment> ALL =
      Stream.<Experiment>concat(
              Stream.of(Scenario.values()).map(LoopExperiment::new),
              Stream.of(new RetainedBytes(), new DelayedCalls()))
          .toList();

  private Experiments() {}

  /** What users may write. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return ALL.stream().map(Experiment::name).iterator();
    }
  }

  /** Finds what users have written. */
  static final class ByName implements ITypeConverter<Experiment> {
    @Override
    public Experiment convert(String name) {
      return ALL.stream()
          .filter(experiment -> experiment.name().equals(name))
          .findFirst()
          .orElseThrow(
              () -> new TypeConversionException("expected " + String.join(", ", new Names())));
    }
  }
}
