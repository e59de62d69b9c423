package dev.fermata.samples.bookshop;

import dev.fermata.SynchronizationContext;
import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;

/** A Vert.x context as one of Fermata's: what awaits on an event loop resumes on it. */
final class VertxContext extends SynchronizationContext {
  private final Context context;

  private VertxContext(Context context) {
    this.context = context;
  }

  /** Wraps a handler that Vert.x calls on a context, so that what it awaits resumes there. */
  static <T> Handler<T> resuming(Handler<T> handler) {
    return event -> {
      SynchronizationContext previous = current();
      setCurrent(new VertxContext(Vertx.currentContext()));
      try {
        handler.handle(event);
      } finally {
        setCurrent(previous);
      }
    };
  }

  @Override
  public void post(Runnable callback) {
    context.runOnContext(nothing -> callback.run());
  }
}
