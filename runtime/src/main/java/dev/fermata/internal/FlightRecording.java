package dev.fermata.internal;

import java.util.Map;
import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Name;
import jdk.jfr.Period;
import jdk.jfr.StackTrace;
import jdk.jfr.Threshold;

/**
 * What the flight recorder gets to see. Events that nobody records cost a check that the JVM makes
 * nothing of; without the module {@code jdk.jfr} this class is never loaded.
 */
final class FlightRecording {
  private FlightRecording() {}

  /** An async method that waited, from its suspension to its resumption. */
  @Name("dev.fermata.Await")
  @Category("Fermata")
  @Threshold("20 ms")
  @StackTrace(false)
  static final class AwaitEvent extends Event {
    String method;

    String file;

    int line;

    String awaited;
  }

  /** A failure that nobody has looked at. */
  @Name("dev.fermata.UnobservedException")
  @Category("Fermata")
  @StackTrace(false)
  static final class UnobservedEvent extends Event {
    String exception;
  }

  /** A blocking call that was refused because it would never have ended. */
  @Name("dev.fermata.DeadlockRefused")
  @Category("Fermata")
  static final class RefusalEvent extends Event {
    String task;

    String context;
  }

  /** A method that is suspended at the time of the recording; only while dumps are enabled. */
  @Name("dev.fermata.SuspendedMethod")
  @Category("Fermata")
  @Period("endChunk")
  @StackTrace(false)
  static final class SuspendedEvent extends Event {
    String method;

    String file;

    int line;

    long ageMillis;

    String awaited;
  }

  /** Makes no event, and asks for none, where nothing has ever been recorded. */
  static boolean wantsAwaits() {
    return FlightRecorder.isInitialized() && new AwaitEvent().isEnabled();
  }

  static Object beginAwait() {
    AwaitEvent event = new AwaitEvent();
    event.begin();
    return event;
  }

  static void endAwait(Suspension stay, Object awaited) {
    AwaitEvent event = (AwaitEvent) stay.event;
    event.end();
    if (event.shouldCommit()) {
      event.method = stay.method();
      event.file = stay.file();
      event.line = stay.line();
      event.awaited = String.valueOf(awaited);
      event.commit();
    }
  }

  static void unobserved(Throwable exception) {
    UnobservedEvent event = new UnobservedEvent();
    event.exception = String.valueOf(exception);
    event.commit();
  }

  static void refused(Object task, Object context) {
    RefusalEvent event = new RefusalEvent();
    event.task = String.valueOf(task);
    event.context = String.valueOf(context);
    event.commit();
  }

  /** Lets recordings, {@code jcmd PID JFR.dump} for one, list the suspended methods. */
  static void addSuspendedMethods() {
    FlightRecorder.addPeriodicEvent(SuspendedEvent.class, FlightRecording::recordSuspendedMethods);
  }

  private static void recordSuspendedMethods() {
    long now = System.nanoTime();
    for (Map.Entry<Resumable<?>, Suspension> entry : InFlight.stays().entrySet()) {
      Suspension stay = entry.getValue();
      SuspendedEvent event = new SuspendedEvent();
      event.method = stay.method();
      event.file = stay.file();
      event.line = stay.line();
      event.ageMillis = (now - stay.since) / 1_000_000;
      event.awaited = String.valueOf(entry.getKey().waitsFor());
      event.commit();
    }
  }
}
