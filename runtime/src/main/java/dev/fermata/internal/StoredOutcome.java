package dev.fermata.internal;

/** An outcome that a {@link Promise} does not keep as it is. */
abstract sealed class StoredOutcome permits StoredResult, Failure, Thrown {
  /**
   * Returns the result that awaiting {@code promise}, which has this outcome, gives.
   *
   * @throws Throwable the failure, with the awaiting method in its trace
   */
  abstract Object awaited(Promise<?> promise) throws Throwable;
}
