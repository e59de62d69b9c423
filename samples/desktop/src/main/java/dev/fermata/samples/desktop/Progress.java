package dev.fermata.samples.desktop;

import dev.fermata.SynchronizationContext;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Brings news from any thread to the one that asked for them. What comes faster than it is taken
 * becomes one call with the latest: a fast download does not flood the event queue.
 *
 * @param <T> the news
 */
final class Progress<T> implements AutoCloseable {
  private final SynchronizationContext context;
  private final Consumer<? super T> listener;

  /** What the listener has not been told yet; empty while no call of it is on its way. */
  private final AtomicReference<T> latest = new AtomicReference<>();

  /** Read and written on the context only. */
  private boolean closed;

  /**
   * @param listener called on {@code context}, and never after {@link #close()}
   */
  Progress(SynchronizationContext context, Consumer<? super T> listener) {
    this.context = context;
    this.listener = listener;
  }

  /** May be called on any thread. */
  void report(T news) {
    if (latest.getAndSet(news) == null) {
      context.post(this::deliver);
    }
  }

  /** Ends the reports; called on the context. */
  @Override
  public void close() {
    closed = true;
  }

  private void deliver() {
    T news = latest.getAndSet(null);
    if (!closed) {
      listener.accept(news);
    }
  }
}
