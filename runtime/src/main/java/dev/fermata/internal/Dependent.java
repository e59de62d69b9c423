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
        ? endAs(source, failure, failure.copy())
        : waiting(settle(source.outcome()));
  }

  /**
   * Fails as {@code source} has, which {@code method}, this task's own, has awaited; leaves it to
   * the caller to call who waits.
   *
   * @param source a task that has failed
   * @param method this task
   * @return what waits, a {@link Continuation}, or null
   */
  final Object passOn(Promise<?> source, Resumable<?> method) {
    Failure failure = (Failure) source.outcome();
    return endAs(source, failure, failure.passedOn(source, method));
  }

  private Object endAs(Promise<?> source, Failure failure, Failure own) {
    Object waiting = waiting(settle(own));
    failure.markObserved(source);
    return waiting;
  }

  private static Object waiting(Object settled) {
    return settled == LOST ? null : settled;
  }
}
