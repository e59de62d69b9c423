package dev.fermata;

import dev.fermata.internal.FirstElement;
import dev.fermata.internal.Untransformed;
import java.util.concurrent.Flow;

/** Suspension points for {@link Flow.Publisher}, meant for static import. */
public final class FlowAwait {
  private FlowAwait() {}

  /**
   * Waits for the first element of {@code publisher} without holding a thread, then cancels the
   * subscription.
   *
   * @param <T> the type of the element
   * @param publisher what to subscribe to; each await subscribes once
   * @return the first element
   * @throws java.util.NoSuchElementException where the publisher completes without an element
   * @throws IllegalStateException where the calling method was not transformed
   */
  @AwaitPoint
  public static <T> T await(Flow.Publisher<? extends T> publisher) {
    return Untransformed.await(awaitable(publisher));
  }

  /**
   * Returns what {@link #await} waits for: a task that has subscribed to {@code publisher} and
   * completes with its first element, or fails with its error.
   *
   * @param <T> the type of the element
   * @param publisher what to subscribe to
   * @return the task of the first element; it faults with {@link java.util.NoSuchElementException}
   *     where there is none
   */
  public static <T> Awaitable<T> awaitable(Flow.Publisher<? extends T> publisher) {
    return FirstElement.of(publisher);
  }
}
