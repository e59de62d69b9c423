package dev.fermata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.testing.ManualContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Work on schedulers and on threads that may block. */
class TaskRunTest {

  @Test
  void runsOnADaemonThreadOfTheDefaultScheduler() {
    Thread thread = Task.run(() -> Thread.currentThread()).result();
    assertTrue(thread.getName().startsWith("fermata-worker-"), thread.getName());
    assertTrue(thread.isDaemon());
    assertSame(TaskScheduler.defaultScheduler(), Task.run(() -> TaskScheduler.current()).result());
    assertNull(Task.run(() -> SynchronizationContext.current()).result());
  }

  @Test
  void runnableHasNoResult() {
    AtomicBoolean ran = new AtomicBoolean();
    Task<Void> task = Task.run(() -> ran.set(true));
    assertNull(task.result());
    assertTrue(ran.get());
  }

  @Test
  void goesThroughItsStatuses() throws Exception {
    List<Runnable> queued = new ArrayList<>();
    CountDownLatch go = new CountDownLatch(1);
    CountDownLatch began = new CountDownLatch(1);
    Callable<Integer> work =
        () -> {
          began.countDown();
          go.await();
          return 1;
        };
    Task<Integer> task = Task.run(work, TaskScheduler.from(queued::add));
    assertEquals(TaskStatus.WAITING_TO_RUN, task.status());
    new Thread(queued.get(0)).start();
    began.await();
    assertEquals(TaskStatus.RUNNING, task.status());
    go.countDown();
    task.join();
    assertEquals(TaskStatus.RAN_TO_COMPLETION, task.status());
  }

  @Test
  void failureFaultsAndCancellationCancels() {
    IOException failure = new IOException("x");
    Task<Void> failing =
        Task.run(
            () -> {
              throw failure;
            });
    assertSame(failure, assertThrows(AggregateException.class, failing::join).getCause());
    assertTrue(failing.isFaulted());
    CancellationToken token = CancellationTokenSourceTest.cancelled();
    Task<Void> cancelled = Task.run(() -> token.throwIfCancellationRequested());
    assertThrows(AggregateException.class, cancelled::join);
    assertTrue(cancelled.isCanceled());
  }

  @Test
  void tokenKeepsWorkFromBeginning() {
    List<Runnable> queued = new ArrayList<>();
    CancellationTokenSource source = new CancellationTokenSource();
    AtomicBoolean ran = new AtomicBoolean();
    Task<Void> task =
        dev.fermata.internal.Tasks.run(
            () -> ran.set(true), source.token(), TaskScheduler.from(queued::add));
    source.cancel();
    assertTrue(task.isCanceled());
    queued.forEach(Runnable::run);
    assertFalse(ran.get());
    assertTrue(Task.run(() -> ran.set(true), source.token()).isCanceled());
    assertTrue(Task.run(() -> 1, source.token()).isCanceled());
    assertFalse(ran.get());
  }

  @Test
  void tokenDoesNotStopWorkThatHasBegun() {
    CancellationTokenSource source = new CancellationTokenSource();
    Task<Integer> task =
        Task.run(
            () -> {
              source.cancel();
              return 7;
            },
            source.token());
    assertEquals(7, task.result());
  }

  @Test
  void refusedWorkFaults() {
    TaskScheduler refusing =
        TaskScheduler.from(
            work -> {
              throw new RejectedExecutionException("full");
            });
    Task<Integer> task = Task.run(() -> 1, refusing);
    assertTrue(task.exception().getCause() instanceof RejectedExecutionException);
  }

  @Test
  void schedulerIsCurrentWhileItsWorkRuns() throws Exception {
    TaskScheduler scheduler = TaskScheduler.from(Runnable::run);
    assertSame(scheduler, Task.run(() -> TaskScheduler.current(), scheduler).result());
    TaskScheduler[] seen = new TaskScheduler[1];
    scheduler.queue(() -> seen[0] = TaskScheduler.current());
    assertSame(scheduler, seen[0]);
    assertSame(TaskScheduler.defaultScheduler(), TaskScheduler.current());
    ManualContext context = new ManualContext();
    assertNull(
        context.call(() -> Task.run(() -> SynchronizationContext.current(), scheduler).result()));
  }

  @Test
  void runAsyncUnwraps() {
    TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    Task<Integer> task = Task.runAsync(source::task);
    source.setResult(3);
    assertEquals(3, task.result());
  }

  @Test
  void runAsyncFailsAsItsWorkOrItsTask() {
    IOException failure = new IOException("x");
    Task<Integer> byWork =
        Task.runAsync(
            () -> {
              throw failure;
            });
    assertSame(failure, assertThrows(AggregateException.class, byWork::join).getCause());
    Task<Integer> byTask = Task.runAsync(() -> Task.fromException(failure));
    assertSame(failure, assertThrows(AggregateException.class, byTask::join).getCause());
    Task<Integer> byNull = Task.runAsync(() -> null);
    assertTrue(
        assertThrows(AggregateException.class, byNull::join).getCause()
            instanceof NullPointerException);
    Task<Integer> canceled =
        Task.runAsync(() -> Task.fromCanceled(CancellationTokenSourceTest.cancelled()));
    assertThrows(AggregateException.class, canceled::join);
    assertTrue(canceled.isCanceled());
  }

  @Test
  void blockingWorkGetsAsManyThreadsAsItNeeds() {
    int count = 4 * Runtime.getRuntime().availableProcessors() + 8;
    CyclicBarrier together = new CyclicBarrier(count);
    List<Task<Integer>> tasks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      tasks.add(Task.runBlocking(together::await));
    }
    assertEquals(count, Task.whenAll(tasks).result().size());
    Thread thread = Task.runBlocking(() -> Thread.currentThread()).result();
    assertTrue(thread.isDaemon());
    assertTrue(thread.getName().startsWith("fermata-blocking-"), thread.getName());
  }

  @Test
  void joiningOnThePoolDoesNotStarveIt() {
    int count = 4 * Runtime.getRuntime().availableProcessors() + 8;
    TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    CountDownLatch began = new CountDownLatch(count);
    List<Task<Integer>> tasks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      tasks.add(
          Task.run(
              () -> {
                began.countDown();
                return source.task().result();
              }));
    }
    Task<Void> last =
        Task.run(
            () -> {
              began.await();
              source.setResult(1);
            });
    last.join();
    assertEquals(count, Task.whenAll(tasks).result().size());
  }
}
