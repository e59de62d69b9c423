package dev.fermata.internal;

import dev.fermata.codegen.AsyncFrame;
import java.util.Arrays;
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
  private static final int STRIPES = 16;

  /** Frames with their stays, in parts so that threads seldom wait for each other. */
  private static final StayTable[] TABLES = new StayTable[STRIPES];

  private static volatile boolean listed = Boolean.getBoolean("fermata.taskDump");

  /** Whether any stay may be in the tables. */
  private static volatile boolean used;

  static {
    Arrays.setAll(TABLES, i -> new StayTable());
  }

  /** Part of the table; its own monitor guards it. */
  private static final class StayTable {
    private final Map<AsyncFrame<?>, Suspension> stays = new WeakHashMap<>();

    synchronized void put(AsyncFrame<?> frame, Suspension stay) {
      stays.put(frame, stay);
    }

    synchronized Suspension remove(AsyncFrame<?> frame) {
      return stays.remove(frame);
    }

    synchronized void copyTo(Map<AsyncFrame<?>, Suspension> all) {
      all.putAll(stays);
    }

    synchronized void clear() {
      stays.clear();
    }
  }

  private InFlight() {}

  /** Lists suspensions from now on, or no longer. */
  public static void list(boolean list) {
    listed = list;
    if (!list) {
      used = false;
      for (StayTable table : TABLES) {
        table.clear();
      }
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
  public static void suspending(AsyncFrame<?> frame) {
    boolean recorded = FlightRecorderModule.PRESENT && FlightRecording.wantsAwaits();
    if (listed || recorded) {
      Object event = recorded ? FlightRecording.beginAwait() : null;
      used = true;
      table(frame).put(frame, Suspension.begin(frame, event));
    }
  }

  /**
   * Notes that a method goes on.
   *
   * @param frame its frame, before the method runs
   */
  public static void resuming(AsyncFrame<?> frame) {
    if (used) {
      Suspension stay = table(frame).remove(frame);
      if (stay != null && stay.event() != null) {
        FlightRecording.endAwait(stay, String.valueOf(frame.awaiter));
      }
    }
  }

  /** Returns the frames that are suspended now, with their stays. */
  static Map<AsyncFrame<?>, Suspension> stays() {
    Map<AsyncFrame<?>, Suspension> all = new HashMap<>();
    for (StayTable table : TABLES) {
      table.copyTo(all);
    }
    return all;
  }

  private static StayTable table(AsyncFrame<?> frame) {
    int hash = System.identityHashCode(frame);
    return TABLES[(hash ^ hash >>> 16) & STRIPES - 1];
  }
}
