package dev.fermata.internal;

import java.lang.invoke.VarHandle;

/**
 * A promise that has been completed from the start. An await tells it by its class alone, so that
 * most awaits end here.
 */
final class Settled<T> extends Promise<T> {
  /** Makes a promise with an outcome as {@link Promise} keeps it. */
  Settled(Object outcome) {
    super(outcome);
    // Whoever gets hold of this promise, even by a race, sees it completed.
    VarHandle.releaseFence();
  }
}
