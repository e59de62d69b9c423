package dev.fermata;

import dev.fermata.internal.CallbackList;
import java.util.Objects;

/**
 * The side of a {@link CancellationTokenSource} that operations get: they ask it whether they
 * should give up, or have themselves called back.
 *
 * <p>Thread-safe. The idea is .NET's {@code CancellationToken}.
 */
public final class CancellationToken {
  private static final CancellationToken NONE = new CancellationToken(null);
  private static final CancellationRegistration NOTHING_REGISTERED = CallbackList.nothing();

  /** What cancels this token; null for {@link #none()}. */
  private final CancellationTokenSource source;

  CancellationToken(CancellationTokenSource source) {
    this.source = source;
  }

  /**
   * Returns the token that is never cancelled.
   *
   * @return always the same token
   */
  public static CancellationToken none() {
    return NONE;
  }

  /**
   * Tells whether the source was cancelled.
   *
   * @return true from the cancellation on
   */
  public boolean isCancellationRequested() {
    return source != null && source.isCancellationRequested();
  }

  /**
   * Tells whether this token can ever be cancelled.
   *
   * @return false for {@link #none()}
   */
  public boolean canBeCanceled() {
    return source != null;
  }

  /**
   * Returns unless cancellation was requested.
   *
   * @throws OperationCanceledException with this token where it was
   */
  public void throwIfCancellationRequested() {
    if (isCancellationRequested()) {
      throw new OperationCanceledException(this);
    }
  }

  /**
   * Runs {@code callback} once when the source is cancelled, on the cancelling thread; at once, on
   * this thread, where it was cancelled already. Callbacks run in the order of registration.
   *
   * @param callback what to run; what it throws is collected by {@link
   *     CancellationTokenSource#cancel()}, or thrown here where it runs at once
   * @return closing it removes the callback; do so when the operation ends, because the source
   *     keeps the callback until then
   */
  public CancellationRegistration register(Runnable callback) {
    Objects.requireNonNull(callback, "callback");
    return source == null ? NOTHING_REGISTERED : source.register(callback);
  }

  @Override
  public String toString() {
    return "CancellationToken["
        + (source == null ? "none" : isCancellationRequested() ? "cancelled" : "not cancelled")
        + "]";
  }
}
