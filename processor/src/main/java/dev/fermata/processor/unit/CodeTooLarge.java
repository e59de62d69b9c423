package dev.fermata.processor.unit;

/** A generated class that exceeds what the class-file format allows (JVMS 4.11). */
public final class CodeTooLarge extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient GeneratedUnit unit;
  private final int userLine;

  /**
   * @param unit the class
   * @param userLine a line of the user's method that is too large; 0 if none is known
   * @param message what the limit is
   */
  public CodeTooLarge(GeneratedUnit unit, int userLine, String message) {
    super(message);
    this.unit = unit;
    this.userLine = userLine;
  }

  /** The class. */
  public GeneratedUnit unit() {
    return unit;
  }

  /** A line of the user's method that is too large; 0 if none is known. */
  public int userLine() {
    return userLine;
  }
}
