package dev.fermata.internal;

/**
 * A task that goes on when another one has completed: its {@link Continuation} and a promise at
 * once.
 *
 * @param <T> the type of the result
 */
public abstract non-sealed class Dependent<T> extends Promise<T> implements Continuation {
  /** For the kinds of such tasks. */
  protected Dependent() {}

  /**
   * Tells whether this is certain to look at the failure of what it waits for, so that nobody has
   * to watch over that.
   *
   * @return false where it may get lost on its way
   */
  protected boolean willObserve() {
    return false;
  }

  /**
   * Completes with a result, and leaves it to the caller to call who waits.
   *
   * @param result the result
   * @return what waits, a {@link Continuation}, or null
   */
  protected final Object endWith(Object result) {
    return waiting(settle(StoredResult.of(result)));
  }

  /**
   * Completes as a method that {@code thrown} leaves, and leaves it to the caller to call who
   * waits.
   *
   * @param thrown the exception
   * @return what waits, a {@link Continuation}, or null
   */
  protected final Object failWith(Throwable thrown) {
    return waiting(settle(Failure.of(thrown)));
  }

  /**
   * Completes as {@code source} has, and leaves it to the caller to call who waits.
   *
   * @param source a task that has completed
   * @return what waits, a {@link Continuation}, or null
   */
  protected final Object endAs(Promise<?> source) {
    return source.outcome() instanceof Failure failure
        ? failAs(source, failure, failure.copy())
        : waiting(settle(source.outcome()));
  }

  /**
   * Tells whether a task has failed.
   *
   * @param source a task
   * @return false also while it is pending
   */
  protected static boolean hasFailed(Promise<?> source) {
    return source.outcome() instanceof Failure;
  }

  /**
   * Fails as {@code source} has, and leaves it to the caller to call who waits.
   *
   * @param source a task that has failed
   * @param await the await that passes the failure on, as stack traces show it, or null
   * @return what waits, a {@link Continuation}, or null
   */
  protected final Object failAs(Promise<?> source, StackTraceElement await) {
    Failure failure = (Failure) source.outcome();
    return failAs(source, failure, failure.passedOn(source, await));
  }

  /**
   * Returns a task that has failed as {@code source} has, for the await that is about to throw it:
   * so that the trace tells where that is without a search of the stack.
   *
   * @param source a task that has failed
   * @param await the await, as stack traces show it, or null
   * @return a task that has failed in the same way and counts as observed
   */
  protected static Promise<?> thrownAt(Promise<?> source, StackTraceElement await) {
    if (!(source.outcome() instanceof Faulted faulted)) {
      return source; // a cancellation names its task
    }
    faulted.markObserved(source);
    return new Settled<>(faulted.thrownAt(await));
  }

  private Object failAs(Promise<?> source, Failure failure, Failure own) {
    Object waiting = waiting(settle(own));
    failure.markObserved(source);
    return waiting;
  }

  private static Object waiting(Object settled) {
    return settled == LOST ? null : settled;
  }
}
