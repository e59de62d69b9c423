package dev.fermata;

import dev.fermata.internal.ThreadState;
import java.awt.EventQueue;
import java.util.Objects;

/**
 * The event dispatch thread of AWT and Swing: an {@code await} made in an event handler resumes on
 * it, where components may be touched.
 *
 * <pre>{@code
 * public static void main(String[] args) {
 *   SwingContext.install();
 *   EventQueue.invokeLater(Window::open);
 * }
 * }</pre>
 *
 * <p>It needs the module {@code java.desktop}, which the runtime itself does not require.
 *
 * <p>The idea is .NET's {@code WindowsFormsSynchronizationContext}.
 */
public final class SwingContext extends SynchronizationContext {
  private static final SwingContext INSTANCE = new SwingContext();

  private SwingContext() {}

  /**
   * Returns the context.
   *
   * @return always the same one
   */
  public static SwingContext instance() {
    return INSTANCE;
  }

  /**
   * Makes the context current on the event dispatch thread, before the events that are posted after
   * this call. May be called from any thread; calling it again has no effect.
   */
  public static void install() {
    EventQueue.invokeLater(() -> setCurrent(INSTANCE));
  }

  @Override
  public void post(Runnable callback) {
    Objects.requireNonNull(callback, "callback");
    EventQueue.invokeLater(ThreadState.within(this, callback));
  }

  /**
   * Runs {@code callback} on the event dispatch thread and waits for its end; at once where this is
   * that thread.
   */
  @Override
  public void send(Runnable callback) {
    if (EventQueue.isDispatchThread()) {
      ThreadState.current().runWithin(this, callback);
    } else {
      super.send(callback);
    }
  }

  @Override
  public String toString() {
    return "SwingContext";
  }
}
