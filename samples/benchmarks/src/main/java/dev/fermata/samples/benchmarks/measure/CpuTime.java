package dev.fermata.samples.benchmarks.measure;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** Reports the CPU time of an operation by the {@link CpuClock}. */
public final class CpuTime implements InternalProfiler {
  /** The name of the result. */
  static final String NAME = "cpu";

  private long before;

  @Override
  public String getDescription() {
    return "CPU time of the process per operation";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = CpuClock.now();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double time = CpuClock.now() - before;
    double perOperation = time / result.getMetadata().getAllOps();
    return List.of(new ScalarResult(NAME, perOperation, "ns/op", AggregationPolicy.AVG));
  }
}
