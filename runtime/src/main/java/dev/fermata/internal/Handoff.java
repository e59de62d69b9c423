package dev.fermata.internal;

import java.util.concurrent.Executor;

/** Runs something elsewhere and waits for it. */
public final class Handoff {
  private Handoff() {}

  /**
   * Runs {@code callback} where {@code place} runs things, and waits for its end.
   *
   * @param place where to run it
   * @param callback what to run; what it throws is thrown here, the same object
   */
  public static void runAndWait(Executor place, Runnable callback) {
    Promise<Void> done = new Promise<>();
    place.execute(
        () -> {
          try {
            callback.run();
            done.trySucceed(null);
          } catch (Throwable thrown) {
            done.tryFault(thrown);
          }
        });
    Blocking.await(done);
    try {
      done.getResult();
    } catch (Throwable thrown) {
      throw Sneaky.rethrow(thrown);
    }
  }
}
