package dev.fermata.internal;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The one timer of the runtime. Its thread only hands over to the default scheduler; a cancelled
 * entry is removed at once.
 */
public final class Timer {
  private static final ScheduledThreadPoolExecutor THREAD = start();

  private Timer() {}

  private static ScheduledThreadPoolExecutor start() {
    ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(1, work -> DaemonThreads.create(work, "fermata-timer"));
    timer.setRemoveOnCancelPolicy(true);
    timer.setKeepAliveTime(10, TimeUnit.SECONDS);
    timer.allowCoreThreadTimeOut(true);
    return timer;
  }

  /**
   * Runs {@code work} on the default scheduler in {@code nanos} nanoseconds.
   *
   * @param nanos how long from now
   * @param work what to run
   * @return what cancels it
   */
  public static Entry schedule(long nanos, Runnable work) {
    return new Entry(
        THREAD.schedule(
            () -> DefaultScheduler.instance().queue(work), nanos, TimeUnit.NANOSECONDS));
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
    private final ScheduledFuture<?> future;

    private Entry(ScheduledFuture<?> future) {
      this.future = future;
    }

    /** Forgets the work unless it has been handed over. */
    public void cancel() {
      future.cancel(false);
    }
  }

  /** Returns how many entries wait. */
  static int pending() {
    return THREAD.getQueue().size();
  }
}
