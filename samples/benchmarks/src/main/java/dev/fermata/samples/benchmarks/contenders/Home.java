package dev.fermata.samples.benchmarks.contenders;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The one thread to which hopping calls come back, as to the thread of a user interface. */
public final class Home implements AutoCloseable {
  private final ExecutorService executor = Executors.newSingleThreadExecutor(this::newThread);
  private Thread thread;

  private Thread newThread(Runnable work) {
    thread = new Thread(work, "home");
    thread.setDaemon(true);
    return thread;
  }

  public ExecutorService executor() {
    return executor;
  }

  /** Runs {@code work} at home, and waits for what it gives. */
  public <T> T call(Callable<T> work) {
    try {
      return executor.submit(work).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Throws where the calling thread is another one. */
  public void check() {
    if (Thread.currentThread() != thread) {
      throw new IllegalStateException("not at home but on " + Thread.currentThread());
    }
  }

  @Override
  public void close() {
    executor.shutdown();
  }
}
