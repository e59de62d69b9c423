package dev.fermata.stress;

import dev.fermata.CancellationToken;
import dev.fermata.CancellationTokenSource;
import dev.fermata.Task;
import dev.fermata.TaskCompletionSource;

/** What all operations share, and must not leave anything behind in. */
final class SoakWorld {
  private final TaskCompletionSource<Integer> never = new TaskCompletionSource<>();
  private final CancellationTokenSource longLived = new CancellationTokenSource();

  /** Returns a task that is pending as long as the soak lasts. */
  Task<Integer> never() {
    return never.task();
  }

  /** Returns a token that is not cancelled as long as the soak lasts. */
  CancellationToken longLived() {
    return longLived.token();
  }
}
