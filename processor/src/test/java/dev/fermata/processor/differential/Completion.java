package dev.fermata.processor.differential;

import java.util.Locale;

/** When, and on which thread, an awaitable of a case completes. */
enum Completion {
  /** It is completed when the case gets it, so that the await does not suspend. */
  DONE,
  /** The thread that called the case completes it, after the case has suspended. */
  HERE,
  /** Another thread completes it, after the case has suspended. */
  ELSEWHERE,
  /** Another thread completes it as soon as it can, before, at or after the await. */
  RACING;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
