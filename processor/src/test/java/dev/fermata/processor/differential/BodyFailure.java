package dev.fermata.processor.differential;

import dev.fermata.processor.differential.random.RandomBody;

/**
 * What is wrong with a body.
 *
 * @param body the body
 * @param sort what sort of failure it is
 * @param report what is known about it
 * @param essence what stays of the failure when the body is made smaller
 */
record BodyFailure(RandomBody body, Sort sort, String report, String essence) {
  /** Sorts of failures. */
  enum Sort {
    /** The generator has made something that is no Java. */
    ILL_FORMED("is no Java"),
    /** javac crashes, or makes a class of plain Java that the JVM refuses. */
    TOO_MUCH_FOR_JAVAC("is too much for javac"),
    /** The processor refuses it, or generates what is no Java. */
    NOT_TRANSFORMED("is not transformed"),
    /** The transformed body does something else, or does not end. */
    DIFFERENT("does something else");

    private final String text;

    Sort(String text) {
      this.text = text;
    }
  }

  BodyFailure(RandomBody body, Sort sort, String report) {
    this(body, sort, report, essenceOf(report));
  }

  static BodyFailure of(RandomBody body, Mismatch mismatch) {
    return new BodyFailure(body, Sort.DIFFERENT, mismatch.report(), mismatch.essence());
  }

  /** Whether the same thing seems to be wrong. */
  boolean isLike(BodyFailure other) {
    return sort == other.sort && essence.equals(other.essence);
  }

  /** The first message without the names, numbers and places in it. */
  private static String essenceOf(String report) {
    String message = report.lines().findFirst().orElse("");
    return message
        .replaceAll("^.*?(error|warning): ", "")
        .replaceAll("\\d+", "0")
        .replaceAll("\\b[a-z]\\w{0,8}\\b", "x");
  }

  @Override
  public String toString() {
    return "The body of seed %d %s:\n%s\n%s"
        .formatted(body.seed(), sort.text, body.text(body.className()), report);
  }
}
