package dev.fermata.internal;

import java.lang.reflect.Method;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads for work that blocks: virtual ones on JDK 21 and later, else as many as needed. */
final class BlockingThreads {
  private static final int FIRST_WITH_VIRTUAL_THREADS = 21;
  private static final Executor INSTANCE =
      Runtime.version().feature() >= FIRST_WITH_VIRTUAL_THREADS ? virtual() : growing();

  private BlockingThreads() {}

  static Executor instance() {
    return INSTANCE;
  }

  /** By reflection, because this class is compiled for JDK 17. */
  private static Executor virtual() {
    try {
      Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
      Class<?> type = Class.forName("java.lang.Thread$Builder$OfVirtual");
      Object named =
          type.getMethod("name", String.class, long.class).invoke(builder, "fermata-blocking-", 0L);
      ThreadFactory factory = (ThreadFactory) type.getMethod("factory").invoke(named);
      Method executor = Executors.class.getMethod("newThreadPerTaskExecutor", ThreadFactory.class);
      return (Executor) executor.invoke(null, factory);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError("This JDK has no virtual threads after all", impossible);
    }
  }

  static Executor growing() {
    AtomicInteger number = new AtomicInteger();
    return new ThreadPoolExecutor(
        0,
        Integer.MAX_VALUE,
        60,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        work -> DaemonThreads.create(work, "fermata-blocking-" + number.getAndIncrement()));
  }
}
