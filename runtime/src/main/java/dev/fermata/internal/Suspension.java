package dev.fermata.internal;

/** One stay of an async method at an await. */
final class Suspension {
  /** When it was suspended, in nanoseconds of {@link System#nanoTime}. */
  final long since = System.nanoTime();

  /** What the flight recorder gets at the end of the stay; null if it wants nothing. */
  final Object event;

  /** The await; null where a frame, written by hand, does not tell. */
  private final StackTraceElement position;

  private final String frameClass;

  /** The stay that a method begins. */
  Suspension(Resumable<?> method, Object event) {
    this.event = event;
    this.position = method.position();
    this.frameClass = method.getClass().getName();
  }

  /** The method as users know it, {@code Orders.total}. */
  String method() {
    return position == null ? frameClass : position.getClassName() + "." + position.getMethodName();
  }

  /** The name of its file; null where a frame does not tell. */
  String file() {
    return position == null ? null : position.getFileName();
  }

  /** The line of the await; negative where a frame does not tell. */
  int line() {
    return position == null ? -1 : position.getLineNumber();
  }

  /** The place of the await in the form that consoles make a link of. */
  String place() {
    return position == null ? frameClass : method() + "(" + file() + ":" + line() + ")";
  }
}
