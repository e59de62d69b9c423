package dev.fermata.processor.differential;

/**
 * One method of a case class.
 *
 * @param source the class
 * @param name the method's name
 * @param start offset of the method in the text of the class
 * @param end offset behind the method
 */
record Case(CaseSource source, String name, int start, int end) {

  /** The name that {@code -Dcase=} takes, {@code While.breakOutOfNested}. */
  String id() {
    return source.construct() + "." + name;
  }

  String text() {
    return source.text().substring(start, end);
  }

  /** The line where the method begins, from 1. */
  int line() {
    return 1 + (int) source.text().substring(0, start).chars().filter(c -> c == '\n').count();
  }

  @Override
  public String toString() {
    return id();
  }
}
