package dev.fermata;

/** Where a {@link Task} is in its life; the last three are final. The names are .NET's. */
public enum TaskStatus {
  /** Something else completes it: an async method, a timer, a {@link TaskCompletionSource}. */
  WAITING_FOR_ACTIVATION,
  /** Its work is queued on a scheduler and has not begun. */
  WAITING_TO_RUN,
  /** Its work has begun and has not ended. */
  RUNNING,
  /** It has a result. */
  RAN_TO_COMPLETION,
  /** It was canceled: by an {@link OperationCanceledException} or a token. */
  CANCELED,
  /** It failed with an exception. */
  FAULTED
}
