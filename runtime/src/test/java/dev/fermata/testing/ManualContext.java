package dev.fermata.testing;

import dev.fermata.SynchronizationContext;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A context whose callbacks run when a test says so, on the test's thread. */
public class ManualContext extends SynchronizationContext {
  private final ConcurrentLinkedQueue<Runnable> callbacks = new ConcurrentLinkedQueue<>();
  private final AtomicInteger posted = new AtomicInteger();

  @Override
  public void post(Runnable callback) {
    posted.incrementAndGet();
    callbacks.add(callback);
  }

  /** Returns how many callbacks have been posted so far. */
  public int posted() {
    return posted.get();
  }

  /** Runs what has been posted, and what that posts. */
  public void runAll() {
    for (Runnable next = callbacks.poll(); next != null; next = callbacks.poll()) {
      next.run();
    }
  }

  /** Calls {@code body} with this context as the current one. */
  public <T> T call(Callable<T> body) throws Exception {
    SynchronizationContext outer = current();
    setCurrent(this);
    try {
      return body.call();
    } finally {
      setCurrent(outer);
    }
  }

  @Override
  public String toString() {
    return "ManualContext";
  }
}
