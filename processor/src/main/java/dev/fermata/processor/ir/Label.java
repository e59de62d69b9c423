package dev.fermata.processor.ir;

/**
 * The target of a jump. Every loop and switch has one, whether or not the source names it, so that
 * no later phase can make a jump bind elsewhere.
 */
public final class Label {
  private final String name;

  /**
   * @param name the label in the user's source, or a suggestion
   */
  public Label(String name) {
    this.name = name;
  }

  /** The name to use where it is free. */
  public String name() {
    return name;
  }

  @Override
  public String toString() {
    return name;
  }
}
