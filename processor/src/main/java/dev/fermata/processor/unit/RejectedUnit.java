package dev.fermata.processor.unit;

/**
 * A generated class that must not be written: javac does not accept it, or it does not say what was
 * translated. A mistake of the processor's own, with the place in the user's file.
 */
public final class RejectedUnit extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient GeneratedUnit unit;
  private final int userLine;

  /**
   * @param unit the class
   * @param userLine the line of the user's file whose translation is wrong; 0 if none is known
   * @param message what is wrong
   */
  public RejectedUnit(GeneratedUnit unit, int userLine, String message) {
    super(message);
    this.unit = unit;
    this.userLine = userLine;
  }

  /** The class. */
  public GeneratedUnit unit() {
    return unit;
  }

  /** The line of the user's file whose translation is wrong; 0 if none is known. */
  public int userLine() {
    return userLine;
  }
}
