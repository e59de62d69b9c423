package dev.fermata.samples.benchmarks.contenders.hand;

import dev.fermata.samples.benchmarks.contenders.Home;
import dev.fermata.samples.benchmarks.contenders.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** The frame of {@code hopAll}, in which nothing lives across the await. */
final class HopAll extends Frame {
  private HopAll() {}

  static Promise hopAll(Executor pool, Home home) {
    List<Promise> calls = new ArrayList<>(Workload.HOPPERS);
    for (int i = 0; i < Workload.HOPPERS; i++) {
      calls.add(Hop.hop(pool, home));
    }
    Promise all = All.all(calls);
    HopAll frame = new HopAll();
    return all.suspend(frame) ? frame : Promise.of(sum(all.outcome()));
  }

  @Override
  protected void resume(Object outcome) {
    complete(sum(outcome));
  }

  private static Object sum(Object outcome) {
    if (!(outcome instanceof Object[] totals)) {
      return outcome;
    }
    int total = 0;
    for (Object of : totals) {
      total += (int) of;
    }
    return total;
  }
}
