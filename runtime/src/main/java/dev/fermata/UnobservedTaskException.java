package dev.fermata;

import dev.fermata.internal.Settled;
import java.util.Objects;

/**
 * The report of a faulted {@link Task} that became unreachable before anybody looked at its
 * exception.
 *
 * <p>The idea is .NET's {@code UnobservedTaskExceptionEventArgs}.
 */
public final class UnobservedTaskException {
  private final AggregateException exception;
  private volatile boolean observed;

  /**
   * Makes a report; the runtime does this.
   *
   * @param exception what the task failed with
   */
  public UnobservedTaskException(AggregateException exception) {
    this.exception = Objects.requireNonNull(exception, "exception");
  }

  /**
   * Returns a task with the same exception as the one that was lost. It is not the lost task
   * itself, which is gone.
   *
   * @return a faulted task whose exception counts as observed
   */
  public Task<?> task() {
    return Settled.observed(exception.innerExceptions());
  }

  /**
   * Returns what the task failed with.
   *
   * @return the exception. Where the original could have kept its own task reachable and was
   *     collected with it, a stand-in with the same description and stack trace is inside
   */
  public AggregateException exception() {
    return exception;
  }

  /** Says that the failure has been dealt with, so that it is not logged as well. */
  public void setObserved() {
    observed = true;
  }

  /**
   * Tells whether a handler has called {@link #setObserved()}.
   *
   * @return whether the failure has been dealt with
   */
  public boolean isObserved() {
    return observed;
  }
}
