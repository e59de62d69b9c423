package dev.fermata;

import dev.fermata.internal.EventLoop;
import java.util.concurrent.Callable;

/**
 * A single-threaded loop for main methods, tests and consoles.
 *
 * <pre>{@code
 * public static void main(String[] args) throws Exception {
 *   int status = AsyncContext.run(() -> mainAsync(args));
 * }
 * }</pre>
 *
 * <p>The idea is Stephen Toub's {@code AsyncPump} for .NET.
 */
public final class AsyncContext {
  private AsyncContext() {}

  /**
   * Calls {@code main} with a {@link SynchronizationContext} that runs on the calling thread, and
   * runs there what is posted to it until the task that {@code main} returned has completed.
   *
   * <p>Callbacks that were posted before the task completed still run; later ones are refused with
   * {@link java.util.concurrent.RejectedExecutionException}.
   *
   * @param <T> the type of the result
   * @param main starts the program
   * @return the result of its task
   * @throws Exception the original exception of {@code main} or of its task; {@link
   *     InterruptedException} where the thread is interrupted while the loop has nothing to do
   */
  public static <T> T run(Callable<? extends Task<? extends T>> main) throws Exception {
    return EventLoop.run(main);
  }
}
