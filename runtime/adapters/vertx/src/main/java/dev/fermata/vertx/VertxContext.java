package dev.fermata.vertx;

import dev.fermata.SynchronizationContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A Vert.x context, of an event loop, of workers or of virtual threads, as a synchronization
 * context: what an async method that was called in it awaits brings it back.
 *
 * <p>Vert.x's threads serve many contexts, so that none of them can be installed for good. Methods
 * that return Vert.x's {@code Future} are called in the current context by themselves; for others
 * there is {@link #call}:
 *
 * <pre>{@code
 * router.get("/orders").handler(request -> VertxContext.call(() -> answer(request)));
 * }</pre>
 */
public final class VertxContext extends SynchronizationContext {
  private final Context context;

  /** Whether an event is being handled that has not resumed a method yet; on that thread only. */
  private boolean handling;

  private VertxContext(Context context) {
    this.context = Objects.requireNonNull(context, "context");
  }

  /**
   * Returns the synchronization context of {@code context}.
   *
   * @param context where callbacks run
   * @return a new object
   */
  public static SynchronizationContext of(Context context) {
    return new VertxContext(context);
  }

  /**
   * Calls {@code body} at once, on this thread, with the current Vert.x context as the {@link
   * SynchronizationContext}. Where there is a synchronization context already, it stays; where the
   * calling thread is not in a Vert.x context, there is none.
   *
   * @param <T> the type of the result
   * @param body calls an async method
   * @return what {@code body} returns
   */
  public static <T> T call(Supplier<? extends T> body) {
    Context current = Vertx.currentContext();
    return current == null || SynchronizationContext.current() != null
        ? body.get()
        : new VertxContext(current).within(body);
  }

  /** Runs {@code callback} in a Vert.x context, at once where that is current or null. */
  static void run(Context context, Runnable callback) {
    if (context == null || context == Vertx.currentContext()) {
      callback.run();
    } else {
      context.runOnContext(nothing -> callback.run());
    }
  }

  /**
   * Handles an event of the Vert.x context. The method that it resumes goes on at once: what Vert.x
   * delivers next would be lost where nobody asks for it before.
   */
  void handle(Runnable event) {
    run(
        context,
        () -> {
          handling = true;
          try {
            event.run();
          } finally {
            handling = false;
          }
        });
  }

  private <T> T within(Supplier<? extends T> body) {
    SynchronizationContext outer = current();
    setCurrent(this);
    try {
      return body.get();
    } finally {
      setCurrent(outer);
    }
  }

  private void runWithin(Runnable callback) {
    within(
        () -> {
          callback.run();
          return null;
        });
  }

  @Override
  public void post(Runnable callback) {
    Objects.requireNonNull(callback, "callback");
    if (handling && context == Vertx.currentContext()) {
      handling = false;
      runWithin(callback);
    } else {
      context.runOnContext(nothing -> runWithin(callback));
    }
  }

  /**
   * Runs {@code callback} in the Vert.x context and waits for its end; at once where that context
   * is current.
   */
  @Override
  public void send(Runnable callback) {
    if (context == Vertx.currentContext()) {
      runWithin(callback);
    } else {
      super.send(callback);
    }
  }

  /** Tells whether this is the context of an event loop. */
  @Override
  public boolean isSingleThreaded() {
    return context.isEventLoopContext();
  }

  @Override
  public String toString() {
    return "VertxContext[" + context + "]";
  }
}
