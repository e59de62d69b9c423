package dev.fermata.internal;

import dev.fermata.UnobservedTaskException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The handlers that hear of exceptions nobody looked at, and the log as the last resort. */
final class UnobservedHandlers {
  private static final List<Registration> HANDLERS = new CopyOnWriteArrayList<>();

  private UnobservedHandlers() {}

  /** Adds a handler; closing the registration removes it. */
  static AutoCloseable add(Consumer<UnobservedTaskException> handler) {
    Registration registration = new Registration(handler);
    HANDLERS.add(registration);
    return registration;
  }

  /** Calls all handlers, then logs unless one of them has dealt with it. */
  static void report(UnobservedTaskException report) {
    if (InFlight.IS_RECORDABLE) {
      for (Throwable exception : report.exception().innerExceptions()) {
        FlightRecording.unobserved(exception);
      }
    }
    for (Registration registration : HANDLERS) {
      try {
        registration.handler.accept(report);
      } catch (Throwable thrown) {
        log("A handler of unobserved exceptions failed", thrown);
      }
    }
    if (!report.isObserved()) {
      log("A task failed and nobody looked at its exception", report.exception());
    }
  }

  private static void log(String message, Throwable thrown) {
    System.getLogger("dev.fermata").log(System.Logger.Level.WARNING, message, thrown);
  }

  /** One handler; an object of its own, so that the same handler may be added twice. */
  private static final class Registration implements AutoCloseable {
    private final Consumer<UnobservedTaskException> handler;

    private Registration(Consumer<UnobservedTaskException> handler) {
      this.handler = handler;
    }

    @Override
    public void close() {
      HANDLERS.remove(this);
    }
  }
}
