package dev.fermata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/** Schedulers beside tasks and awaits. */
class TaskSchedulerTest {

  @Test
  void theDefaultOneIsCurrentWhereThereIsNoOther() {
    assertSame(TaskScheduler.defaultScheduler(), TaskScheduler.defaultScheduler());
    assertSame(TaskScheduler.defaultScheduler(), TaskScheduler.current());
    assertTrue(TaskScheduler.current().toString().contains("default"));
  }

  @Test
  void workThatThrowsGoesToTheThreadsHandlerAndThePoolGoesOn() throws Exception {
    BlockingQueue<Throwable> uncaught = new LinkedBlockingQueue<>();
    IllegalStateException failure = new IllegalStateException("work");
    TaskScheduler.defaultScheduler()
        .queue(
            () -> {
              Thread worker = Thread.currentThread();
              worker.setUncaughtExceptionHandler((thread, thrown) -> uncaught.add(thrown));
              throw failure;
            });
    assertSame(failure, uncaught.take());
    assertEquals(1, Task.run(() -> 1).result());
  }

  @Test
  void anExecutorMakesOne() {
    List<Runnable> queued = new ArrayList<>();
    TaskScheduler scheduler = TaskScheduler.from(queued::add);
    List<TaskScheduler> seen = new ArrayList<>();
    scheduler.queue(() -> seen.add(TaskScheduler.current()));
    assertEquals(1, queued.size());
    queued.get(0).run();
    assertEquals(List.of(scheduler), seen);
    assertThrows(NullPointerException.class, () -> TaskScheduler.from(null));
  }
}
