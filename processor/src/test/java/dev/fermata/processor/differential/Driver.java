package dev.fermata.processor.differential;

import dev.fermata.Awaiter;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Completes what a case waits for, one after another in the order in which the case asked for it,
 * on the thread that runs the case or, through it, on another one.
 *
 * <p>In the transformed run it works when the case has returned its task; in the blocking run,
 * inside the {@code await} of the case. As it completes nothing while the case is running, both
 * runs see the completions at the same moments.
 */
public final class Driver implements AutoCloseable {
  private static final ThreadLocal<Driver> CURRENT = new ThreadLocal<>();
  private static final Runnable WAKE_UP = () -> {};

  private final BlockingQueue<Runnable> pending = new LinkedBlockingQueue<>();
  private final ExecutorService elsewhere;
  private final long hangSeconds;

  Driver(long hangSeconds) {
    this.hangSeconds = hangSeconds;
    String name = Thread.currentThread().getName() + " elsewhere";
    elsewhere =
        Executors.newSingleThreadExecutor(
            work -> {
              Thread thread = new Thread(work, name);
              thread.setDaemon(true);
              return thread;
            });
  }

  /** The driver of the case that runs on this thread. */
  public static Driver current() {
    Driver driver = CURRENT.get();
    if (driver == null) {
      throw new IllegalStateException(
          "await is called on " + Thread.currentThread() + ", which runs no case");
    }
    return driver;
  }

  void makeCurrent() {
    CURRENT.set(this);
  }

  /** Forgets what the previous run has left behind. */
  void reset() {
    pending.clear();
  }

  /** Has {@code completion} run as {@code when} says. */
  void schedule(Completion when, Runnable completion) {
    switch (when) {
      case DONE -> completion.run();
      case HERE -> pending.add(completion);
      case ELSEWHERE -> pending.add(() -> runElsewhere(completion));
      case RACING -> elsewhere.execute(completion);
    }
  }

  /** Returns when {@code awaiter} is completed, which this thread brings about. */
  public void completeUntil(Awaiter<?> awaiter) {
    if (awaiter.isCompleted()) {
      return;
    }
    AtomicBoolean completed = new AtomicBoolean();
    awaiter.onCompleted(
        () -> {
          completed.set(true);
          pending.add(WAKE_UP);
        });
    while (!completed.get()) {
      next().run();
    }
  }

  private Runnable next() {
    try {
      Runnable next = pending.poll(hangSeconds, TimeUnit.SECONDS);
      if (next == null) {
        throw new HangError("waits for something that nobody will complete");
      }
      return next;
    } catch (InterruptedException e) {
      throw new HangError("was interrupted while it waited");
    }
  }

  private void runElsewhere(Runnable completion) {
    try {
      elsewhere.submit(completion).get();
    } catch (InterruptedException e) {
      throw new HangError("was interrupted while a completion ran elsewhere");
    } catch (ExecutionException e) {
      throw new AssertionError("a completion threw", e.getCause());
    }
  }

  @Override
  public void close() {
    CURRENT.remove();
    elsewhere.shutdownNow();
  }

  /** Says that a run will not end. */
  static final class HangError extends Error {
    private static final long serialVersionUID = 1;

    HangError(String message) {
      super(message);
    }
  }
}
