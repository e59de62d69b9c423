package dev.fermata.samples.benchmarks.measure;

import dev.fermata.samples.benchmarks.contenders.Contenders;

/** A scenario, and how it is measured. */
public interface Experiment {
  /** {@return its name on the command line} */
  String name();

  /** {@return what reports call it} */
  String title();

  /** {@return whether this contender can do it at all} */
  boolean suits(Contenders contender);

  /**
   * Measures one contender in JVMs of its own, each of which looks at the results of the work.
   *
   * @throws Exception where something goes wrong, or a result is wrong
   */
  Reading measure(Contenders contender, Settings settings) throws Exception;
}
