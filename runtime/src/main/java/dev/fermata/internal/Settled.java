package dev.fermata.internal;

import dev.fermata.CancellationToken;
import java.lang.invoke.VarHandle;
import java.util.List;

/**
 * A promise that has been completed from the start. An await tells it by its class alone, so that
 * most awaits end here.
 *
 * @param <T> the type of the result
 */
public final class Settled<T> extends Promise<T> {
  /** Makes a promise with an outcome as {@link Promise} keeps it. */
  Settled(Object outcome) {
    super(outcome);
    // Whoever gets hold of this promise, even by a race, sees it completed.
    VarHandle.releaseFence();
  }

  static <T> Promise<T> succeeded(T value) {
    return new Settled<>(StoredResult.of(value));
  }

  static <T> Promise<T> canceled(CancellationToken token) {
    return new Settled<>(new Canceled(token, null));
  }

  /**
   * Returns a promise that has faulted and whose exceptions count as observed.
   *
   * @param exceptions the failures, at least one
   * @return a completed promise
   */
  public static Promise<?> observed(List<Throwable> exceptions) {
    return new Settled<>(Faulted.observed(exceptions));
  }
}
