package dev.fermata.samples.benchmarks.measure;

import dev.fermata.samples.benchmarks.contenders.Contender;
import dev.fermata.samples.benchmarks.contenders.Contenders;
import dev.fermata.samples.benchmarks.contenders.Scenario;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * One scenario of one contender, again and again. Each pair has a JVM of its own, which has loaded
 * no other contender and run no other scenario.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ScenarioBenchmark {
  @Param Scenario scenario;
  @Param Contenders contender;
  @Param Surroundings surroundings;

  private Contender subject;

  /** Looks at the result before anything is timed. */
  @Setup
  public void verify() {
    surroundings.enter();
    subject = contender.create();
    scenario.verify(subject);
  }

  @Benchmark
  public Object run() {
    return scenario.run(subject);
  }

  @TearDown
  public void close() throws Exception {
    subject.close();
  }
}
