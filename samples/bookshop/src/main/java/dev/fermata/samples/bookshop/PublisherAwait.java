package dev.fermata.samples.bookshop;

import dev.fermata.AwaitPoint;
import dev.fermata.Awaitable;
import dev.fermata.Task;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * Suspension points for the publishers that R2DBC gives, meant for static import: what a project
 * writes to await a type of some library.
 */
final class PublisherAwait {
  private PublisherAwait() {}

  /** The first element, or null where the publisher completes without one. */
  @AwaitPoint
  static <T> T await(Publisher<? extends T> publisher) {
    throw new IllegalStateException("compile with Fermata's processor to await a publisher");
  }

  /** What the processor awaits in place of {@link #await}: subscribes once, here. */
  static <T> Awaitable<T> awaitable(Publisher<? extends T> publisher) {
    return Task.from(Mono.<T>from(publisher).toFuture());
  }
}
