package dev.fermata.internal;

/** Throws checked exceptions from where none is declared. */
public final class Sneaky {
  private Sneaky() {}

  /**
   * Throws {@code thrown} itself.
   *
   * @param thrown what to throw
   * @return never; lets callers write {@code throw}
   */
  public static RuntimeException rethrow(Throwable thrown) {
    return Sneaky.<RuntimeException>unchecked(thrown);
  }

  @SuppressWarnings("unchecked") // erased: nothing is cast
  private static <X extends Throwable> X unchecked(Throwable thrown) throws X {
    throw (X) thrown;
  }
}
