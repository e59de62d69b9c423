package dev.fermata.internal;

/** What an await is about to throw, in the place of the failure that it comes from. */
final class Thrown extends StoredOutcome {
  private final Throwable thrown;

  Thrown(Throwable thrown) {
    this.thrown = thrown;
  }

  @Override
  Object awaited(Promise<?> promise) throws Throwable {
    throw thrown;
  }
}
