package dev.fermata.samples.benchmarks.measure;

import java.lang.management.ManagementFactory;

/** The heap of this JVM. */
public final class Heap {
  private Heap() {}

  /** {@return the bytes of the objects that are reachable, by collecting all others} */
  public static long live() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
