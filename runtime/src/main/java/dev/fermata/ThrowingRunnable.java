package dev.fermata;

/** Work without a result that may throw anything a method may throw. */
@FunctionalInterface
public interface ThrowingRunnable {
  /**
   * Does the work.
   *
   * @throws Exception what the work fails with
   */
  void run() throws Exception;
}
