package dev.fermata.internal;

import dev.fermata.TaskScheduler;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The scheduler for work that computes: a fork-join pool of daemon threads, first come first
 * served.
 *
 * <p>Not the common pool: that one's size and threads belong to the program, and it may have none.
 */
public final class DefaultScheduler extends TaskScheduler {
  private static final int MAX_THREADS = 32_767;
  private static final int PARALLELISM = Runtime.getRuntime().availableProcessors();
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final DefaultScheduler INSTANCE = new DefaultScheduler();

  private final ForkJoinPool pool =
      new ForkJoinPool(
          PARALLELISM,
          DefaultScheduler::newWorker,
          null,
          true,
          0,
          MAX_THREADS,
          // each thread that joins is replaced, not only the last one
          PARALLELISM,
          pool -> true,
          10,
          TimeUnit.SECONDS);

  private DefaultScheduler() {}

  /**
   * Returns the default scheduler.
   *
   * @return always the same one
   */
  public static DefaultScheduler instance() {
    return INSTANCE;
  }

  @Override
  public void queue(Runnable work) {
    pool.execute(work);
  }

  @Override
  public String toString() {
    return "the default TaskScheduler";
  }

  /** The JDK's workers are daemon threads that keep nobody's class loader. */
  private static ForkJoinWorkerThread newWorker(ForkJoinPool pool) {
    ForkJoinWorkerThread worker = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
    worker.setName("fermata-worker-" + NUMBER.getAndIncrement());
    return worker;
  }
}
