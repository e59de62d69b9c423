package dev.fermata.samples.quickstart;

import dev.fermata.CancellationToken;
import dev.fermata.CancellationTokenSource;

/** Turns Ctrl-C into cancellation. */
final class CtrlC {
  private CtrlC() {}

  /**
   * A token that is cancelled when the JVM is told to stop, which then waits for the calling thread
   * to end: what was fetched by then is still shown.
   */
  static CancellationToken token() {
    CancellationTokenSource source = new CancellationTokenSource();
    Thread caller = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(source, caller), "ctrl-c"));
    return source.token();
  }

  private static void stop(CancellationTokenSource source, Thread caller) {
    source.cancel();
    try {
      caller.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
