package dev.fermata.internal;

/** Makes the threads of the runtime: none of them keeps a program from ending. */
final class DaemonThreads {
  private DaemonThreads() {}

  /** Returns a daemon thread that does not keep the class loader of whoever happened to need it. */
  static Thread create(Runnable work, String name) {
    Thread thread = new Thread(null, work, name, 0, false);
    thread.setDaemon(true);
    thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
    return thread;
  }
}
