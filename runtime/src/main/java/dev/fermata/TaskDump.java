package dev.fermata;

import dev.fermata.internal.InFlight;
import dev.fermata.internal.SuspendedMethods;

/**
 * What is in flight: the async methods that are suspended, where, for how long, and what they wait
 * for, as thread dumps show it of threads.
 *
 * <pre>{@code
 * Shop.report(Shop.java:12) for 1.204 s
 *   Orders.total(Orders.java:23) for 1.203 s
 *     Task@1b2c3d
 * }</pre>
 *
 * <p>A method stands above what it waits for. Nothing is listed, and nothing is paid, until dumps
 * are enabled, by {@link #enable} or from the start by the system property {@code
 * fermata.taskDump=true}. Methods that were suspended before are shown where one that is listed
 * waits for them, with their place, but not since when they wait.
 *
 * <p>While dumps are enabled, recordings of the JDK's flight recorder hold an event {@code
 * dev.fermata.SuspendedMethod} for each, so that {@code jcmd PID JFR.dump} gives them too. The idea
 * is that of the parallel stacks of tasks in .NET's debuggers, and of the dump of {@code
 * kotlinx-coroutines-debug}. All methods may be called by any thread.
 */
public final class TaskDump {
  private TaskDump() {}

  /** Lists methods that are suspended from now on; has no effect where that is so already. */
  public static void enable() {
    InFlight.list();
  }

  /** Stops listing, and forgets what was listed. */
  public static void disable() {
    InFlight.forget();
  }

  /**
   * Tells whether suspended methods are listed.
   *
   * @return whether dumps are enabled
   */
  public static boolean isEnabled() {
    return InFlight.isListed();
  }

  /**
   * Returns the suspended methods as trees, the longest suspended first.
   *
   * @return one line for each method or other task; empty where nothing is listed
   */
  public static String text() {
    return SuspendedMethods.text();
  }

  /**
   * Returns the suspended methods as a JSON array. Its objects have an {@code id} and {@code
   * waitsFor}, the ids of what the task waits for; methods have {@code method}, {@code file},
   * {@code line} and {@code ageMillis}, other tasks {@code task}, their name. {@code waitsForOther}
   * names what is awaited where that is no task.
   *
   * @return the array
   */
  public static String json() {
    return SuspendedMethods.json();
  }
}
