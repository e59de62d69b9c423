package dev.fermata.internal;

import dev.fermata.codegen.AsyncFrame;
import java.lang.StackWalker.StackFrame;

/** One stay of an async method at an await. */
final class Suspension {
  private static final String GENERATED = "$Async";
  private static final StackWalker WALKER = StackWalker.getInstance();

  /** The method as users know it, {@code Orders.total}. */
  final String method;

  /** The name of its file; null where the class does not tell. */
  final String file;

  /** The line of the await; negative where the class does not tell. */
  final int line;

  /** When it was suspended, in nanoseconds of {@link System#nanoTime}. */
  final long since = System.nanoTime();

  /** What the flight recorder gets at the end of the stay; null if it wants nothing. */
  final Object event;

  private Suspension(String method, String file, int line, Object event) {
    this.method = method;
    this.file = file;
    this.line = line;
    this.event = event;
  }

  /** The stay that the calling generated method begins; a frame written by hand has no place. */
  static Suspension begin(AsyncFrame<?> suspended, Object event) {
    StackFrame frame =
        WALKER
            .walk(frames -> frames.filter(f -> f.getClassName().endsWith(GENERATED)).findFirst())
            .orElse(null);
    if (frame == null) {
      return new Suspension(suspended.getClass().getName(), null, -1, event);
    }
    StackTraceElement method = AsyncStack.asynchronous(frame.toStackTraceElement());
    return new Suspension(
        method.getClassName() + "." + method.getMethodName(),
        method.getFileName(),
        method.getLineNumber(),
        event);
  }

  /** The place of the await in the form that consoles make a link of. */
  String place() {
    return file == null ? method : method + "(" + file + ":" + line + ")";
  }
}
