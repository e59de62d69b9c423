package dev.fermata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.testing.ManualContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** Functions of completed tasks. */
class ContinueWithTest {
  private final TaskCompletionSource<Integer> source = new TaskCompletionSource<>();

  @Test
  void getsTheTaskInEveryFinalState() {
    IOException failure = new IOException("x");
    Task<Throwable> ofFailure = source.task().continueWith(task -> task.exception().getCause());
    source.setException(failure);
    assertSame(failure, ofFailure.result());
    assertEquals(2, Task.fromResult(1).continueWith(task -> task.result() + 1).result());
    assertTrue(
        Task.fromCanceled(CancellationTokenSourceTest.cancelled())
            .continueWith(Task::isCanceled)
            .result());
  }

  @Test
  void failsAsItsFunction() {
    RuntimeException failure = new IllegalArgumentException("x");
    Task<Object> failing =
        source
            .task()
            .continueWith(
                task -> {
                  throw failure;
                });
    Task<Object> canceled =
        source
            .task()
            .continueWith(
                task -> {
                  throw new OperationCanceledException();
                });
    source.setResult(1);
    assertSame(failure, failing.exception().getCause());
    assertTrue(canceled.isCanceled());
  }

  @Test
  void runsOnTheCurrentScheduler() {
    List<Runnable> queued = new ArrayList<>();
    TaskScheduler scheduler = TaskScheduler.from(queued::add);
    Task<Task<TaskScheduler>> started =
        Task.run(() -> source.task().continueWith(task -> TaskScheduler.current()), scheduler);
    queued.remove(0).run();
    source.setResult(1);
    Task<TaskScheduler> task = started.result();
    assertFalse(task.isCompleted());
    queued.remove(0).run();
    assertSame(scheduler, task.result());
  }

  @Test
  void schedulerThatRefusesFaultsIt() {
    List<Runnable> queued = new ArrayList<>();
    TaskScheduler once =
        TaskScheduler.from(
            work -> {
              if (!queued.isEmpty()) {
                throw new RejectedExecutionException("full");
              }
              queued.add(work);
            });
    Task<Task<Integer>> started = Task.run(() -> source.task().continueWith(Task::result), once);
    queued.get(0).run();
    source.setResult(1);
    assertTrue(started.result().exception().getCause() instanceof RejectedExecutionException);
  }

  @Test
  void runsWithoutAContext() throws Exception {
    ManualContext context = new ManualContext();
    Task<SynchronizationContext> task =
        context.call(
            () -> {
              Task<SynchronizationContext> continued =
                  source.task().continueWith(x -> SynchronizationContext.current());
              source.setResult(1);
              return continued;
            });
    assertNull(task.result());
    assertEquals(0, context.posted());
  }
}
