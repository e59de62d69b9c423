package dev.fermata.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The one timer of the runtime. Its thread only hands over to the default scheduler, and ends where
 * there has been nothing to wait for; a cancelled entry is removed at once.
 *
 * <p>The lock guards the queue and whether there is a thread. No callback runs under it.
 */
public final class Timer {
  private static final long IDLE = TimeUnit.SECONDS.toNanos(10);

  /** How many entries are handed over before others get at the queue again. */
  private static final int BATCH = 64;

  private static final ReentrantLock LOCK = new ReentrantLock();
  private static final Condition SOONER = LOCK.newCondition();
  private static final TimerQueue QUEUE = new TimerQueue();
  private static boolean hasThread;

  private Timer() {}

  /**
   * Runs {@code work} on the default scheduler in {@code nanos} nanoseconds.
   *
   * @param nanos how long from now
   * @param work what to run
   * @return what cancels it
   */
  public static Entry schedule(long nanos, Runnable work) {
    Entry entry = new Entry(work);
    LOCK.lock();
    try {
      boolean isFirst = QUEUE.add(System.nanoTime() + nanos, entry);
      if (!hasThread) {
        startThread();
      } else if (isFirst) {
        SOONER.signal();
      }
    } finally {
      LOCK.unlock();
    }
    return entry;
  }

  private static void run() {
    List<Runnable> due = new ArrayList<>(BATCH);
    boolean ended = false;
    try {
      while (takeDue(due)) {
        for (Runnable work : due) {
          handOver(work);
        }
        due.clear();
      }
      ended = true;
    } finally {
      if (!ended) {
        replaceThread(); // an error of the JVM's must not keep what waits from its time
      }
    }
  }

  private static void replaceThread() {
    LOCK.lock();
    try {
      hasThread = false;
      startThread();
    } finally {
      LOCK.unlock();
    }
  }

  private static void startThread() {
    DaemonThreads.create(Timer::run, "fermata-timer").start();
    hasThread = true;
  }

  private static void handOver(Runnable work) {
    try {
      DefaultScheduler.instance().queue(work);
    } catch (Throwable refusal) {
      Uncaught.report(refusal); // the others still have to run
    }
  }

  /** Waits for what is due next; false where the thread is to end. */
  private static boolean takeDue(List<Runnable> due) {
    LOCK.lock();
    try {
      while (due.isEmpty()) {
        QUEUE.trim();
        boolean idle = QUEUE.isEmpty();
        long left = idle ? IDLE : QUEUE.earliest() - System.nanoTime();
        if (left > 0) {
          left = await(left);
        }
        if (idle && left <= 0 && QUEUE.isEmpty()) {
          hasThread = false;
          return false;
        }
        long now = System.nanoTime();
        while (due.size() < BATCH && !QUEUE.isEmpty() && QUEUE.earliest() - now <= 0) {
          due.add(QUEUE.poll().work);
        }
      }
      return true;
    } finally {
      LOCK.unlock();
    }
  }

  private static long await(long nanos) {
    try {
      return SOONER.awaitNanos(nanos);
    } catch (InterruptedException whoever) {
      return 1; // the thread is ours, and an interrupt is no reason to keep others waiting
    }
  }

  /**
   * Returns {@code duration} in nanoseconds, at most some 146 years.
   *
   * @param duration how long
   * @return nanoseconds
   * @throws IllegalArgumentException where {@code duration} is negative
   */
  public static long nanos(Duration duration) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException("The duration is negative: " + duration);
    }
    long longest = Long.MAX_VALUE / 2;
    return duration.getSeconds() > TimeUnit.NANOSECONDS.toSeconds(longest)
        ? longest
        : duration.toNanos();
  }

  /** Work that waits for its time. */
  public static final class Entry {
    private final Runnable work;

    /** Its place in the queue; negative where it is not there. Written by the queue. */
    int index = -1;

    Entry(Runnable work) {
      this.work = work;
    }

    /** Forgets the work unless it has been handed over. */
    public void cancel() {
      LOCK.lock();
      try {
        QUEUE.remove(this);
      } finally {
        LOCK.unlock();
      }
    }
  }

  /** Returns how many entries wait. */
  static int pending() {
    LOCK.lock();
    try {
      return QUEUE.size();
    } finally {
      LOCK.unlock();
    }
  }
}
