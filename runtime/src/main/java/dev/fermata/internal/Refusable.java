package dev.fermata.internal;

/** A callback that must hear of it when the place that it was posted to will not run it. */
public interface Refusable extends Runnable {
  /**
   * Called, instead of {@link #run()}, where the callback will not be run.
   *
   * @param refusal why
   */
  void refused(Throwable refusal);
}
