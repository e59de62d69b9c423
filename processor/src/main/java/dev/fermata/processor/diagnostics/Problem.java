package dev.fermata.processor.diagnostics;

/** The findings a user can meet, by their stable ids; each message says what to do. */
public enum Problem {
  /** {@code @Async} on a method that cannot be transformed. */
  FER001(Level.ERROR, "@Async cannot be applied to %s: %s"),

  /** An async {@code void} method that does not say that nobody waits for it. */
  FER002(
      Level.ERROR,
      "%s returns void, so nobody can await it or see its exception: return Task<Void>, or write"
          + " @Async(fireAndForget = true) if that is meant"),

  /** {@code await} where no async method could suspend. */
  FER003(Level.ERROR, "await cannot be used %s: %s"),

  /** {@code await} while a monitor is held. */
  FER004(
      Level.ERROR,
      "await cannot be used inside synchronized: a monitor belongs to a thread, and the method may"
          + " resume on another one; await before or after the block, or guard the section with an"
          + " asynchronous lock"),

  /** A construct that this version cannot transform. */
  FER005(Level.ERROR, "%s cannot be transformed by this version: %s"),

  /** A task that nobody takes. */
  FER101(
      Level.WARNING,
      "The %s of %s is dropped, so nobody waits for it or sees its exception: await it, return it,"
          + " or assign it (var ignored = …) where that is meant"),

  /** Blocking where the method could wait. */
  FER102(
      Level.WARNING,
      "%s blocks the thread inside of an @Async method: use await(%s) instead of it"),

  /** A cancellation that goes no further. */
  FER103(
      Level.WARNING,
      "%s is called without the CancellationToken %s: pass it on, or CancellationToken.none() if the"
          + " call must not be cancelled"),

  /** An async method that never suspends. */
  FER104(
      Level.WARNING,
      "%s has no await, so it runs to its end at once: remove @Async, or await what it starts"),

  /** A value task that is used as if it were a task. */
  FER105(Level.WARNING, "This ValueTask %s: %s"),

  /** A thread that is taken only to start something asynchronous. */
  FER106(
      Level.WARNING,
      "Task.run takes a thread of the pool only to %s: call it directly, and await its task"),

  /** An await that does not say where it resumes; for libraries. */
  FER107(
      Level.OFF,
      "This await resumes on its caller's context: await %s.configureAwait(false), or settle it for"
          + " a method, class or package with @ConfigureAwait"),

  /** A task that leaves the block which looks as if it watched over it. */
  FER108(
      Level.WARNING,
      "The returned task is awaited after the try statement has ended, which does not see its"
          + " failure: return Task.fromResult(await(…)) to await it here"),

  /** A generated method that the virtual machine will not compile. */
  FER109(
      Level.WARNING,
      "%s becomes a method of %d bytes of code, and HotSpot interprets methods of more than 8,000"
          + " for ever: move its largest loop or branch into a method of its own");

  private final Level level;
  private final String message;

  Problem(Level level, String message) {
    this.level = level;
    this.message = message;
  }

  /** How the problem is reported unless an option says otherwise. */
  public Level level() {
    return level;
  }

  /** Whether the method could not be transformed with this problem in it. */
  boolean isFixed() {
    return level == Level.ERROR && this != FER002;
  }

  /** The text of the finding, led by its id. */
  String text(Object... arguments) {
    return "[" + name() + "] " + String.format(message, arguments);
  }
}
