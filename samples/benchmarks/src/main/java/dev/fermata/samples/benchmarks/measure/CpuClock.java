package dev.fermata.samples.benchmarks.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * The CPU time of this process, over all threads: those of pools, the garbage collector and the
 * compiler too.
 */
public final class CpuClock {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private CpuClock() {}

  /** {@return nanoseconds since the process has begun} */
  public static long now() {
    return SYSTEM.getProcessCpuTime();
  }
}
