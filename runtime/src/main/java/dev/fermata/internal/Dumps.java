package dev.fermata.internal;

import java.util.concurrent.atomic.AtomicBoolean;

/** Switches the listing of suspended methods, and prints it. */
public final class Dumps {
  private static final AtomicBoolean RECORDED = new AtomicBoolean();

  private Dumps() {}

  /** Lists from now on. */
  public static void enable() {
    InFlight.list(true);
    if (FlightRecorderModule.PRESENT && RECORDED.compareAndSet(false, true)) {
      FlightRecording.addSuspendedMethods();
    }
  }

  /** Lists no longer. */
  public static void disable() {
    InFlight.list(false);
  }

  /**
   * Tells whether methods are listed.
   *
   * @return whether they are
   */
  public static boolean areEnabled() {
    return InFlight.isListed();
  }

  /**
   * Prints the suspended methods for people.
   *
   * @return their trees
   */
  public static String text() {
    return DumpText.of(SuspendedMethods.now(), System.nanoTime());
  }

  /**
   * Prints the suspended methods for tools.
   *
   * @return an array
   */
  public static String json() {
    return DumpJson.of(SuspendedMethods.now(), System.nanoTime());
  }
}
