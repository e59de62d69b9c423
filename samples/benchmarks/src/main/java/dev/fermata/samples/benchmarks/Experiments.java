package dev.fermata.samples.benchmarks;

import static dev.fermata.samples.benchmarks.contenders.Scenario.SUSPENSIONS;
import static dev.fermata.samples.benchmarks.measure.Surroundings.FORMER_CONTEXT;
import static dev.fermata.samples.benchmarks.measure.Surroundings.IN_CONTEXT;
import static dev.fermata.samples.benchmarks.measure.Surroundings.NO_CONTEXT;

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

/**
 * The scenarios, and one of them with contexts, in the order in which they are measured and
 * reported.
 */
final class Experiments {
  static final List<Experiment> ALL =
      Stream.<Experiment>concat(
              Stream.of(Scenario.values())
                  .map(scenario -> new LoopExperiment(scenario, NO_CONTEXT)),
              Stream.of(
                  new RetainedBytes(),
                  new DelayedCalls(),
                  new LoopExperiment(SUSPENSIONS, FORMER_CONTEXT),
                  new LoopExperiment(SUSPENSIONS, IN_CONTEXT)))
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
