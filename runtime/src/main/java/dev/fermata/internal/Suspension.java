package dev.fermata.internal;

import dev.fermata.codegen.AsyncFrame;
import java.lang.StackWalker.StackFrame;

/**
 * One stay of an async method at an await.
 *
 * @param method the method as users know it, {@code Orders.total}
 * @param file the name of its file; null where the class does not tell
 * @param line the line of the await; negative where the class does not tell
 * @param since when it was suspended, in nanoseconds of {@link System#nanoTime}
 * @param event what the flight recorder gets at the end of the stay; null if it wants nothing
 */
record Suspension(String method, String file, int line, long since, Object event) {
  private static final String GENERATED = "$Async";
  private static final StackWalker WALKER = StackWalker.getInstance();

  /** The stay that the calling generated method begins; a frame written by hand has no place. */
  static Suspension begin(AsyncFrame<?> suspended, Object event) {
    StackFrame frame =
        WALKER
            .walk(frames -> frames.filter(f -> f.getClassName().endsWith(GENERATED)).findFirst())
            .orElse(null);
    return frame == null
        ? new Suspension(suspended.getClass().getName(), null, -1, System.nanoTime(), event)
        : of(frame.toStackTraceElement(), event);
  }

  private static Suspension of(StackTraceElement generated, Object event) {
    StackTraceElement method = AsyncStack.asynchronous(generated);
    return new Suspension(
        method.getClassName() + "." + method.getMethodName(),
        method.getFileName(),
        method.getLineNumber(),
        System.nanoTime(),
        event);
  }

  /** The place of the await in the form that consoles make a link of. */
  String place() {
    return file == null ? method : method + "(" + file + ":" + line + ")";
  }
}
