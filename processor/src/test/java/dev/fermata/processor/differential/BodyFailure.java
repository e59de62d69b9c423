package dev.fermata.processor.differential;

import dev.fermata.processor.differential.random.RandomBody;

/**
 * What is wrong with a body.
 *
 * @param body the body
 * @param sort what sort of failure it is; making the body smaller must keep it
 * @param report what is known about it
 */
record BodyFailure(RandomBody body, Sort sort, String report) {
  /** Sorts of failures. */
  enum Sort {
    /** The generator has made something that is no Java. */
    ILL_FORMED("is no Java"),
    /** The processor refuses it, or generates what is no Java. */
    NOT_TRANSFORMED("is not transformed"),
    /** The transformed body does something else, or does not end. */
    DIFFERENT("does something else");

    private final String text;

    Sort(String text) {
      this.text = text;
    }
  }

  /** Whether the same thing seems to be wrong. */
  boolean isLike(BodyFailure other) {
    return sort == other.sort && (sort == Sort.DIFFERENT || signature().equals(other.signature()));
  }

  /** The first message without the names, numbers and places in it. */
  private String signature() {
    String message = report.lines().findFirst().orElse("");
    return message
        .replaceAll("^.*?(error|warning): ", "")
        .replaceAll("\\d+", "0")
        .replaceAll("\\b[a-z]\\w{0,8}\\b", "x");
  }

  @Override
  public String toString() {
    return "The body of seed %d %s:\n%s\n%s".formatted(body.seed(), sort.text, body.text(), report);
  }
}
