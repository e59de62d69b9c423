package dev.fermata.samples.benchmarks;

import dev.fermata.samples.benchmarks.contenders.Contenders;
import dev.fermata.samples.benchmarks.contenders.Scenario;
import dev.fermata.samples.benchmarks.measure.ScenarioRun;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures all contenders in all scenarios, in one run. */
@Command(name = "benchmarks.jar", mixinStandardHelpOptions = true)
public final class Benchmarks implements Callable<Integer> {
  @Option(names = "--quick", description = "Shorter and noisier: one JVM for each measurement.")
  private boolean quick;

  @Option(names = "--scenario", description = "Only these: ${COMPLETION-CANDIDATES}")
  private List<Scenario> scenarios = List.of(Scenario.values());

  @Option(names = "--contender", description = "Only these: ${COMPLETION-CANDIDATES}")
  private List<Contenders> contenders = Contenders.available();

  public static void main(String[] args) {
    System.exit(new CommandLine(new Benchmarks()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    ScenarioRun.run(scenarios, contenders, quick);
    return 0;
  }
}
