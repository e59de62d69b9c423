package dev.fermata.samples.benchmarks.measure;

import dev.fermata.samples.benchmarks.contenders.Contenders;
import dev.fermata.samples.benchmarks.contenders.Scenario;
import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs JMH over scenarios and contenders. */
public final class ScenarioRun {
  private ScenarioRun() {}

  public static Collection<RunResult> run(
      Collection<Scenario> scenarios, Collection<Contenders> contenders, boolean quick)
      throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(ScenarioBenchmark.class.getName())
            .param("scenario", scenarios.stream().map(Enum::name).toArray(String[]::new))
            .param("contender", contenders.stream().map(Enum::name).toArray(String[]::new))
            .addProfiler(GCProfiler.class)
            .addProfiler(CpuTime.class)
            .jvmArgsAppend(NoInlining.options().toArray(String[]::new))
            .forks(quick ? 1 : 3)
            .warmupIterations(5)
            .warmupTime(TimeValue.milliseconds(quick ? 300 : 1_000))
            .measurementIterations(5)
            .measurementTime(TimeValue.milliseconds(quick ? 300 : 1_000));
    return new Runner(options.build()).run();
  }
}
