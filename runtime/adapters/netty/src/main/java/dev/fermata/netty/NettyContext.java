package dev.fermata.netty;

import dev.fermata.SynchronizationContext;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.EventExecutorGroup;
import io.netty.util.concurrent.OrderedEventExecutor;

/**
 * Makes event loops synchronization contexts: an async method that was called on one resumes on it,
 * whatever it awaits. Blocking the loop on a task that needs it is refused, as on every
 * single-threaded {@link SynchronizationContext}.
 *
 * <pre>{@code
 * NettyContext.install(workerGroup); // once, before handlers run
 * }</pre>
 */
public final class NettyContext {
  private NettyContext() {}

  /**
   * Makes each event loop of {@code group} the synchronization context of its thread, before the
   * work that it is given after this call. May be called from any thread. A thread that has a
   * context already keeps it, so that calling this again has no effect.
   *
   * @param group an event loop, or a group of event loops or other executors that have a thread
   *     each
   * @throws IllegalArgumentException where an executor does not run one thing after another
   */
  public static void install(EventExecutorGroup group) {
    for (EventExecutor executor : group) {
      if (!(executor instanceof OrderedEventExecutor)) {
        throw new IllegalArgumentException("Not an event loop: " + executor);
      }
    }
    group.forEach(NettyContext::installOn);
  }

  private static void installOn(EventExecutor executor) {
    SynchronizationContext context = SynchronizationContext.fromSingleThreaded(executor);
    executor.execute(
        () -> {
          if (SynchronizationContext.current() == null) {
            SynchronizationContext.setCurrent(context);
          }
        });
  }
}
