package dev.fermata.internal;

/** Where exceptions go that have no task to fault. */
public final class Uncaught {
  private Uncaught() {}

  /**
   * Passes {@code thrown} to the calling thread's uncaught exception handler; the thread goes on.
   *
   * @param thrown what a callback threw
   */
  public static void report(Throwable thrown) {
    Thread thread = Thread.currentThread();
    thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
  }
}
