package dev.fermata.processor.differential;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** Runs a case on a thread of its own, so that one that loops for ever fails and can be seen. */
final class CaseThread {
  private CaseThread() {}

  /** Something that may fail as a test does. */
  @FunctionalInterface
  interface Work {
    void run() throws Throwable;
  }

  /** Runs {@code work} to its end; throws what it throws, or shows where it was after the limit. */
  static void run(String name, long limitSeconds, Work work) throws Throwable {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (Throwable failure) {
                thrown.set(failure);
              }
            },
            name);
    thread.setDaemon(true);
    thread.start();
    thread.join(limitSeconds * 1000);
    if (thread.isAlive()) {
      String dump = dump(name);
      thread.interrupt();
      throw new AssertionError(name + " has not ended in " + limitSeconds + " s\n" + dump);
    }
    if (thrown.get() != null) {
      throw thrown.get();
    }
  }

  private static String dump(String name) {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(entry -> entry.getKey().getName().startsWith(name))
        .map(CaseThread::format)
        .collect(Collectors.joining("\n"));
  }

  private static String format(Map.Entry<Thread, StackTraceElement[]> entry) {
    return entry.getKey()
        + Arrays.stream(entry.getValue())
            .limit(40)
            .map(frame -> "\n    at " + frame)
            .collect(Collectors.joining());
  }
}
