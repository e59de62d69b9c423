package dev.fermata;

/**
 * Says that an operation gave up because it was asked to. An {@link Async} method that it leaves is
 * canceled, not faulted.
 *
 * <p>The idea is .NET's {@code OperationCanceledException}.
 */
public class OperationCanceledException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient CancellationToken token;

  /** Makes one that no token asked for. */
  public OperationCanceledException() {
    this("The operation was canceled.", null, CancellationToken.none());
  }

  /**
   * Makes one that no token asked for.
   *
   * @param message what was canceled
   */
  public OperationCanceledException(String message) {
    this(message, null, CancellationToken.none());
  }

  /**
   * Makes one that answers {@code token}.
   *
   * @param token the token whose source was cancelled
   */
  public OperationCanceledException(CancellationToken token) {
    this("The operation was canceled.", null, token);
  }

  /**
   * Makes one with all there is to say.
   *
   * @param message what was canceled
   * @param cause what led to it, or null
   * @param token the token whose source was cancelled, or {@link CancellationToken#none()}
   */
  public OperationCanceledException(String message, Throwable cause, CancellationToken token) {
    super(message, cause);
    this.token = token;
  }

  /**
   * Returns the token that the operation answered.
   *
   * @return the token; {@link CancellationToken#none()} where none was given or where the exception
   *     was deserialised
   */
  public CancellationToken token() {
    return token == null ? CancellationToken.none() : token;
  }
}
