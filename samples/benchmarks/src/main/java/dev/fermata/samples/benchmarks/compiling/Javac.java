package dev.fermata.samples.benchmarks.compiling;

import dev.fermata.samples.benchmarks.measure.CpuClock;
import dev.fermata.samples.benchmarks.measure.Reading;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;

/** Runs javac, and prints what this process has taken for it since it was started. */
final class Javac {
  private Javac() {}

  public static void main(String[] args) {
    int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, args);
    if (result != 0) {
      System.exit(result);
    }
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    long time = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis() - started);
    Reading.clocks(time, CpuClock.now()).print();
  }
}
