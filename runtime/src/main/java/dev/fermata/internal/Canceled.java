package dev.fermata.internal;

import dev.fermata.AggregateException;
import dev.fermata.CancellationToken;
import dev.fermata.OperationCanceledException;
import dev.fermata.TaskCanceledException;
import java.util.List;

/** The outcome of a canceled promise: by an exception that left its method, or by other means. */
final class Canceled extends Failure {
  private final CancellationToken token;

  /**
   * What canceled the promise; an {@link OperationCanceledException} is what awaiting it throws.
   */
  private final Throwable cause;

  Canceled(CancellationToken token, Throwable cause) {
    this(token, cause, new AsyncStack());
  }

  Canceled(CancellationToken token, Throwable cause, AsyncStack stack) {
    super(stack);
    this.token = token;
    this.cause = cause;
  }

  @Override
  Throwable thrownBy(Promise<?> promise) {
    return cause instanceof OperationCanceledException ? cause : asTaskCanceled(promise);
  }

  @Override
  AggregateException aggregate(Promise<?> promise) {
    if (cause instanceof TaskCanceledException) {
      stack.writeTo(cause);
    }
    return new AggregateException(
        "A task was canceled.",
        List.of(cause instanceof TaskCanceledException ? cause : asTaskCanceled(promise)));
  }

  @Override
  Failure copy() {
    return new Canceled(token, cause, stack);
  }

  @Override
  Failure passedOn(Promise<?> source, Resumable<?> method) {
    return new Canceled(token, thrownBy(source), stack.through(method));
  }

  @Override
  void markObserved(Promise<?> promise) {} // nobody misses a cancellation

  private TaskCanceledException asTaskCanceled(Promise<?> promise) {
    return new TaskCanceledException(promise, cause, token);
  }
}
