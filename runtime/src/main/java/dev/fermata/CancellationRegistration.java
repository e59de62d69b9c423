package dev.fermata;

/**
 * A callback registered with a {@link CancellationToken}.
 *
 * <p>The idea is .NET's {@code CancellationTokenRegistration}.
 */
public interface CancellationRegistration extends AutoCloseable {
  /**
   * Removes the callback, so that the source no longer reaches it. It does not wait: where the
   * source is being cancelled just now, the callback may still be running. Closing twice has no
   * effect.
   */
  @Override
  void close();
}
