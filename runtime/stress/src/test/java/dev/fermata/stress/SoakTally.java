package dev.fermata.stress;

import dev.fermata.Task;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Counts operations in and out, with a bounded number of them on the way. */
final class SoakTally {
  private static final int ON_THE_WAY = 1000;

  private final Semaphore room = new Semaphore(ON_THE_WAY);
  private final LongAdder begun = new LongAdder();
  private final LongAdder ended = new LongAdder();
  private final Queue<String> surprises = new ConcurrentLinkedQueue<>();

  /** Begins an operation as soon as there is room. */
  void begin(SoakOperation operation, SoakWorld world) throws InterruptedException {
    room.acquire();
    begun.increment();
    Task<?> task = operation.begin(world);
    task.awaiter().onCompleted(() -> end(operation, task));
  }

  private void end(SoakOperation operation, Task<?> task) {
    if (!operation.mayEnd(task.status())) {
      surprises.add(operation + " ended as " + task.status() + ": " + task.exception());
    }
    task.exception(); // observed: what is reported as unobserved then is a surprise
    ended.increment();
    room.release();
  }

  /** Notes what should not have happened. */
  void surprise(String what) {
    surprises.add(what);
  }

  /** Waits until all operations have ended; false where some do not. */
  boolean awaitEnd() throws InterruptedException {
    boolean all = room.tryAcquire(ON_THE_WAY, 1, TimeUnit.MINUTES);
    room.release(all ? ON_THE_WAY : 0);
    return all;
  }

  long begun() {
    return begun.sum();
  }

  long ended() {
    return ended.sum();
  }

  Queue<String> surprises() {
    return surprises;
  }
}
