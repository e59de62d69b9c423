package dev.fermata.samples.desktop;

/**
 * How far a download is.
 *
 * @param bytes those that are there
 * @param expected all that will come, or {@link #UNKNOWN}
 */
record Received(long bytes, long expected) {
  /** Where the server does not tell. */
  static final long UNKNOWN = -1;

  boolean isMeasured() {
    return expected > 0;
  }

  boolean isAll() {
    return bytes == expected;
  }

  /** From 0 to 100, where {@link #isMeasured()}. */
  int percent() {
    return (int) (100 * bytes / expected);
  }
}
