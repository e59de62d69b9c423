package dev.fermata.processor.diagnostics;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A mistake of the processor's own: never the user's fault, always worth a report. */
public final class InternalFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int FRAMES = 12;

  /**
   * @param message what was found that must not be
   */
  public InternalFailure(String message) {
    super(message);
  }

  /**
   * The message that names the place, the failure and what to do.
   *
   * @param where the method or class that was being worked on
   * @param failure what went wrong
   */
  public static String describe(String where, Throwable failure) {
    String frames =
        Arrays.stream(failure.getStackTrace())
            .limit(FRAMES)
            .map(frame -> System.lineSeparator() + "    at " + frame)
            .collect(Collectors.joining());
    return "Fermata could not transform %s because of a mistake of its own; please report this, with the method's source: %s%s"
        .formatted(where, failure, frames);
  }
}
