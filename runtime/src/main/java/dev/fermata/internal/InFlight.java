package dev.fermata.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * The async methods that are suspended, as far as anybody wants to know: while dumps are enabled,
 * or the flight recorder records awaits. Otherwise nothing is kept, and a suspension costs two
 * reads of a static field.
 *
 * <p>A frame is entered by the thread that suspends it, before others can see it, and removed by
 * the thread that resumes it. Frames that nobody will ever resume are not kept alive.
 */
public final class InFlight {
  /** Whether the program has the JDK's flight recorder, which {@link FlightRecording} needs. */
  static final boolean IS_RECORDABLE = ModuleLayer.boot().findModule("jdk.jfr").isPresent();

  /** Guarded by its monitor. */
  private static final Map<Resumable<?>, Suspension> STAYS = new WeakHashMap<>();

  private static volatile boolean listed = Boolean.getBoolean("fermata.taskDump");

  /** Whether any stay may be kept. */
  private static volatile boolean used;

  private static boolean periodic;

  private InFlight() {}

  /** Lists suspensions from now on, and lets recordings show them. */
  public static synchronized void list() {
    listed = true;
    if (IS_RECORDABLE && !periodic) {
      periodic = true;
      FlightRecording.addSuspendedMethods();
    }
  }

  /** Lists suspensions no longer, and forgets them. */
  public static synchronized void forget() {
    listed = false;
    used = false;
    synchronized (STAYS) {
      STAYS.clear();
    }
  }

  /**
   * Tells whether suspensions are listed.
   *
   * @return whether {@link #stays} will know of methods that are suspended from now on
   */
  public static boolean isListed() {
    return listed;
  }

  /**
   * Notes that the calling method is about to suspend.
   *
   * @param frame its frame, not yet registered with what it waits for
   */
  public static void suspending(Resumable<?> frame) {
    boolean recorded = IS_RECORDABLE && FlightRecording.wantsAwaits();
    if (listed || recorded) {
      Object event = recorded ? FlightRecording.beginAwait() : null;
      used = true;
      Suspension stay = new Suspension(frame, event);
      synchronized (STAYS) {
        STAYS.put(frame, stay);
      }
    }
  }

  /**
   * Notes that a method goes on.
   *
   * @param frame its frame, before the method runs
   */
  public static void resuming(Resumable<?> frame) {
    if (used) {
      Suspension stay;
      synchronized (STAYS) {
        stay = STAYS.remove(frame);
      }
      if (stay != null && stay.event != null) {
        FlightRecording.endAwait(stay, frame.waitsFor());
      }
    }
  }

  /** Returns the frames that are suspended now, with their stays. */
  static Map<Resumable<?>, Suspension> stays() {
    synchronized (STAYS) {
      return new HashMap<>(STAYS);
    }
  }
}
