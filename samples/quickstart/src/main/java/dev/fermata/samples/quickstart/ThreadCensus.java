package dev.fermata.samples.quickstart;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.HashSet;
import java.util.Set;

/** Counts the threads that ran the code of {@link Fetcher}, beside all that the JVM had. */
final class ThreadCensus {
  private final Set<Thread> seen = new HashSet<>();

  /** Called where a page is done, that is, after many suspensions. */
  void countCurrent() {
    seen.add(Thread.currentThread());
  }

  void print(PrintStream out) {
    int peak = ManagementFactory.getThreadMXBean().getPeakThreadCount();
    out.printf(
        "%nThreads that ran the fetching: %d. "
            + "In the whole JVM, server and HTTP client included, never more than %d.%n",
        seen.size(), peak);
  }
}
