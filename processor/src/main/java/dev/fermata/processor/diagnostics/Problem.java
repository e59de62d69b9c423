package dev.fermata.processor.diagnostics;

import javax.tools.Diagnostic;

/** The findings a user can meet, by their stable ids; each message says what to do. */
public enum Problem {
  /** {@code @Async} on a method that cannot be transformed. */
  FER001(Diagnostic.Kind.ERROR, "@Async cannot be applied to %s: %s"),

  /** An async {@code void} method that does not say that nobody waits for it. */
  FER002(
      Diagnostic.Kind.ERROR,
      "%s returns void, so nobody can await it or see its exception: return Task<Void>, or write"
          + " @Async(fireAndForget = true) if that is meant"),

  /** {@code await} where no async method could suspend. */
  FER003(Diagnostic.Kind.ERROR, "await cannot be used %s: %s"),

  /** {@code await} while a monitor is held. */
  FER004(
      Diagnostic.Kind.ERROR,
      "await cannot be used inside synchronized: a monitor belongs to a thread, and the method may"
          + " resume on another one; await before or after the block, or guard the section with an"
          + " asynchronous lock"),

  /** A construct that this version cannot transform. */
  FER005(Diagnostic.Kind.ERROR, "%s cannot be transformed by this version: %s"),

  /** A generated method that the virtual machine will not compile. */
  FER109(
      Diagnostic.Kind.WARNING,
      "%s becomes a method of %d bytes of code, and HotSpot interprets methods of more than 8,000"
          + " for ever: move its largest loop or branch into a method of its own");

  private final Diagnostic.Kind level;
  private final String message;

  Problem(Diagnostic.Kind level, String message) {
    this.level = level;
    this.message = message;
  }

  /** How the problem is reported unless an option says otherwise. */
  public Diagnostic.Kind level() {
    return level;
  }

  /** The text of the finding, led by its id. */
  String text(Object... arguments) {
    return "[" + name() + "] " + String.format(message, arguments);
  }
}
