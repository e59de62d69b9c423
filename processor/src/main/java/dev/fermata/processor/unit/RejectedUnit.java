package dev.fermata.processor.unit;

/**
 * A generated class that must not be written: javac does not accept it, or it does not say what was
 * translated. A mistake of the processor's own, with the place in the user's file.
 */
public final class RejectedUnit extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient GeneratedUnit unit;
  private final String phase;
  private final int userLine;

  private RejectedUnit(
      GeneratedUnit unit, String phase, int userLine, String message, Throwable cause) {
    super(message, cause);
    this.unit = unit;
    this.phase = phase;
    this.userLine = userLine;
  }

  /**
   * A class that the nested javac does not accept.
   *
   * @param unit the class
   * @param userLine the line of the user's file whose translation is wrong; 0 if none is known
   * @param message what is wrong
   */
  public static RejectedUnit byCompiling(GeneratedUnit unit, int userLine, String message) {
    return new RejectedUnit(unit, "compile", userLine, message, null);
  }

  /**
   * A class that does not fit the user's.
   *
   * @param unit the class
   * @param userLine the line of the user's file whose translation is wrong; 0 if none is known
   * @param message what is wrong
   */
  public static RejectedUnit byLinking(GeneratedUnit unit, int userLine, String message) {
    return new RejectedUnit(unit, "link", userLine, message, null);
  }

  /**
   * A class on which linking itself has failed.
   *
   * @param unit the class
   * @param failure how
   */
  public static RejectedUnit byLinking(GeneratedUnit unit, RuntimeException failure) {
    return new RejectedUnit(unit, "link", 0, failure.toString(), failure);
  }

  /** The class. */
  public GeneratedUnit unit() {
    return unit;
  }

  /** What was at work, as {@code Pipeline} calls it. */
  public String phase() {
    return phase;
  }

  /** The line of the user's file whose translation is wrong; 0 if none is known. */
  public int userLine() {
    return userLine;
  }
}
