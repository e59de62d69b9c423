package dev.fermata.internal;

/** What a {@link Promise} calls, once, when it has completed. */
public interface Continuation {
  /** Called on the completing thread; must not throw. */
  void completed();

  /**
   * Tells whether being called would have no effect any more, so that the promise may forget it.
   *
   * @return true never goes back to false
   */
  default boolean isObsolete() {
    return false;
  }
}
