package dev.fermata.internal;

/**
 * What a {@link Promise} calls, once, when it has completed.
 *
 * <p>A promise keeps it where its outcome comes later, and has to tell both apart at each await.
 * Asking for a class is a matter of one comparison, asking for an interface is not, so that each is
 * a {@link Callback} or a {@link Dependent}.
 */
public sealed interface Continuation permits Callback, Dependent {
  /**
   * Called on the completing thread; must not throw.
   *
   * @param thread the state of the calling thread
   */
  void completed(ThreadState thread);

  /**
   * Tells whether being called would have no effect any more, so that the promise may forget it.
   *
   * @return true never goes back to false
   */
  default boolean isObsolete() {
    return false;
  }
}
