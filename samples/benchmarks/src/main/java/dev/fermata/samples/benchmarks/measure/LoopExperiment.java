package dev.fermata.samples.benchmarks.measure;

import dev.fermata.samples.benchmarks.contenders.Contenders;
import dev.fermata.samples.benchmarks.contenders.Scenario;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** A scenario that JMH runs again and again; what counts is the median of its iterations. */
public record LoopExperiment(Scenario scenario, Surroundings surroundings) implements Experiment {
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  @Override
  public String name() {
    String name = scenario.name() + (isUsual() ? "" : "_" + surroundings);
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String title() {
    return isUsual() ? scenario.title() : name().replace('-', ' ');
  }

  @Override
  public boolean suits(Contenders contender) {
    return isUsual() || contender == Contenders.FERMATA;
  }

  private boolean isUsual() {
    return surroundings == Surroundings.NO_CONTEXT;
  }

  @Override
  public Reading measure(Contenders contender, Settings settings) throws RunnerException {
    Collection<RunResult> results = new Runner(options(contender, settings)).run();
    RunResult result = results.iterator().next();
    return new Reading(
        median(result.getPrimaryResult()),
        median(result.getSecondaryResults().get(CpuTime.NAME)),
        median(result.getSecondaryResults().get(ALLOCATED)));
  }

  private Options options(Contenders contender, Settings settings) {
    boolean quick = settings.quick();
    Path log = settings.logs().resolve(name() + "-" + contender + ".log");
    TimeValue iteration = TimeValue.milliseconds(quick ? 300 : 1_000);
    return new OptionsBuilder()
        .include(ScenarioBenchmark.class.getName())
        .param("scenario", scenario.name())
        .param("contender", contender.name())
        .param("surroundings", surroundings.name())
        .addProfiler(GCProfiler.class)
        .addProfiler(CpuTime.class)
        .jvmArgsAppend(jvmArgs(contender))
        .forks(quick ? 1 : 3)
        .warmupIterations(5)
        .warmupTime(iteration)
        .measurementIterations(5)
        .measurementTime(iteration)
        .shouldFailOnError(true)
        .output(log.toString())
        .build();
  }

  /** Who uses virtual threads calls from one: to wake an operating system's would cost more. */
  private static String[] jvmArgs(Contenders contender) {
    Stream<String> caller =
        contender == Contenders.VIRTUAL_THREADS
            ? Stream.of("-Djmh.executor=VIRTUAL")
            : Stream.empty();
    return Stream.concat(NoInlining.options().stream(), caller).toArray(String[]::new);
  }

  private static double median(Result<?> result) {
    return result.getStatistics().getPercentile(50);
  }
}
