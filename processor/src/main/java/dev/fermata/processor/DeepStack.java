package dev.fermata.processor;

/**
 * A thread with room for deep recursion. A sum of a thousand terms is a tree of that depth: javac
 * walks it with few frames for each level, and what scans its trees from outside takes several.
 */
final class DeepStack extends Thread {
  /** Address space, which becomes memory only as far as it is used. */
  private static final long BYTES = 256L << 20;

  private final Step step;
  private Throwable failure;

  private DeepStack(Step step) {
    super(null, null, "fermata", BYTES);
    this.step = step;
  }

  /** What can be run there. */
  interface Step {
    void run() throws Throwable;
  }

  /**
   * Runs the step there, and waits for its end however often the calling thread is interrupted.
   *
   * @throws Throwable what the step throws
   */
  static void execute(Step step) throws Throwable {
    DeepStack thread = new DeepStack(step);
    thread.start();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (thread.failure != null) {
      throw thread.failure;
    }
  }

  @Override
  public void run() {
    try {
      step.run();
    } catch (Throwable thrown) {
      failure = thrown;
    }
  }
}
