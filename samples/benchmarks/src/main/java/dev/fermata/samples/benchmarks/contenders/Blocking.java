package dev.fermata.samples.benchmarks.contenders;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What calls on virtual threads need: such threads, and waiting. */
public final class Blocking {
  private Blocking() {}

  /** {@code Executors.newVirtualThreadPerTaskExecutor()}, of which JDK 17 does not know. */
  public static ExecutorService virtualThreadPerTask() {
    try {
      return (ExecutorService)
          Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("virtual threads are there since JDK 21", e);
    }
  }

  /** Blocks until there is a result, and throws a failure as itself. */
  public static <T> T get(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException own ? own : new IllegalStateException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits until a thread waits for {@code future}: only then is its completion a resumption. */
  public static void untilAwaited(CompletableFuture<?> future) {
    while (future.getNumberOfDependents() == 0) {
      Thread.yield();
    }
  }
}
