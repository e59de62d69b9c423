package dev.fermata.internal;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandles;
import java.util.concurrent.Executor;
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

  /** By method handles with constant names, because this class is compiled for JDK 17. */
  private static Executor virtual() {
    ThreadFactory threads;
    try {
      MethodHandles.Lookup jdk = MethodHandles.publicLookup();
      Class<?> builder = Class.forName("java.lang.Thread$Builder$OfVirtual");
      Object unnamed = jdk.findStatic(Thread.class, "ofVirtual", methodType(builder)).invoke();
      Object named =
          jdk.findVirtual(builder, "name", methodType(builder, String.class, long.class))
              .invoke(unnamed, "fermata-blocking-", 0L);
      threads =
          (ThreadFactory)
              jdk.findVirtual(builder, "factory", methodType(ThreadFactory.class)).invoke(named);
    } catch (Throwable impossible) {
      throw new LinkageError("This JDK has no virtual threads after all", impossible);
    }
    return work -> threads.newThread(work).start();
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
