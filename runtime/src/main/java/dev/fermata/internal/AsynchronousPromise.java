package dev.fermata.internal;

/**
 * A promise that never runs foreign code on the thread that completes it.
 *
 * @param <T> the type of the result
 */
public final class AsynchronousPromise<T> extends Promise<T> {
  /** Makes a pending promise. */
  public AsynchronousPromise() {}

  @Override
  protected boolean continuesAsynchronously() {
    return true;
  }
}
