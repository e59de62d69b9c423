package dev.fermata;

/**
 * Something that an {@link Async} method can wait for: it hands out an {@link Awaiter}.
 *
 * <p>{@link Task} and {@link ValueTask} are awaitable; so is any type of yours that implements this
 * interface. A type must not be both {@code Awaitable} and {@link
 * java.util.concurrent.CompletionStage}, because {@code await} could not choose between the two.
 *
 * <p>The idea is .NET's awaitable pattern, {@code GetAwaiter()}.
 *
 * @param <T> what awaiting it gives
 */
public interface Awaitable<T> {
  /**
   * Returns the awaiter that one {@code await} uses.
   *
   * @return an awaiter, never null; it may be shared between calls
   */
  Awaiter<T> awaiter();
}
