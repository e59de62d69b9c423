package dev.fermata;

/**
 * What waiting for a canceled {@link Task} throws where no exception canceled it.
 *
 * <p>The idea is .NET's {@code TaskCanceledException}.
 */
public class TaskCanceledException extends OperationCanceledException {
  private static final long serialVersionUID = 1L;

  private final transient Task<?> task;

  /**
   * Makes one for {@code task}.
   *
   * @param task the canceled task
   */
  public TaskCanceledException(Task<?> task) {
    this(task, null, CancellationToken.none());
  }

  /**
   * Makes one with all there is to say.
   *
   * @param task the canceled task
   * @param cause what canceled it, or null
   * @param token the token whose source was cancelled, or {@link CancellationToken#none()}
   */
  public TaskCanceledException(Task<?> task, Throwable cause, CancellationToken token) {
    super("A task was canceled.", cause, token);
    this.task = task;
  }

  /**
   * Returns the canceled task.
   *
   * @return the task, or null where the exception was deserialised
   */
  public Task<?> task() {
    return task;
  }
}
