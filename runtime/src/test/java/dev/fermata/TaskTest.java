package dev.fermata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** Completed tasks, tasks of the JDK's futures, and what a task tells of itself. */
class TaskTest {

  @Test
  void completedTaskHasNoResult() {
    assertEquals(TaskStatus.RAN_TO_COMPLETION, Task.completedTask().status());
    assertNull(Task.completedTask().result());
    assertSame(Task.completedTask(), Task.completedTask());
  }

  @Test
  void fromResult() {
    Task<String> task = Task.fromResult("x");
    assertEquals("x", task.result());
    assertTrue(task.isCompleted());
    assertTrue(task.isCompletedSuccessfully());
    assertFalse(task.isFaulted());
    assertFalse(task.isCanceled());
    assertNull(Task.fromResult(null).result());
  }

  @Test
  void fromException() {
    Task<String> task = Task.fromException(new IOException("x"));
    assertTrue(task.isCompleted());
    assertFalse(task.isCompletedSuccessfully());
    assertTrue(task.isFaulted());
    assertFalse(task.isCanceled());
    assertEquals(TaskStatus.FAULTED, task.status());
    assertEquals(1, task.exception().innerExceptions().size());
    assertThrows(NullPointerException.class, () -> Task.fromException(null));
  }

  @Test
  void fromCanceled() throws Throwable {
    CancellationToken token = CancellationTokenSourceTest.cancelled();
    Task<String> task = Task.fromCanceled(token);
    assertTrue(task.isCompleted());
    assertFalse(task.isCompletedSuccessfully());
    assertTrue(task.isCanceled());
    assertEquals(TaskStatus.CANCELED, task.status());
    TaskCanceledException thrown =
        assertThrows(TaskCanceledException.class, () -> task.awaiter().getResult());
    assertSame(token, thrown.token());
    assertSame(task, thrown.task());
    assertThrows(IllegalArgumentException.class, () -> Task.fromCanceled(CancellationToken.none()));
  }

  @Test
  void fromStage() {
    CompletableFuture<Integer> future = new CompletableFuture<>();
    CompletionStage<Integer> minimal = future.minimalCompletionStage();
    Task<Integer> task = Task.from(future);
    Task<Integer> ofMinimal = Task.from(minimal);
    assertEquals(TaskStatus.WAITING_FOR_ACTIVATION, task.status());
    future.complete(3);
    assertEquals(3, task.result());
    assertEquals(3, ofMinimal.result());
  }

  @Test
  void fromFuture() {
    CompletableFuture<Integer> stage = new CompletableFuture<>();
    Task<Integer> ofStage = Task.fromFuture(stage);
    FutureTask<Integer> future = new FutureTask<>(() -> 4);
    Task<Integer> pending = Task.fromFuture(future);
    assertFalse(pending.isCompleted());
    stage.complete(3);
    future.run();
    assertEquals(3, ofStage.result());
    assertEquals(4, pending.result());
    assertEquals(4, Task.fromFuture(future).result());
  }

  @Test
  void fromFutureThatFailsOrIsCancelled() {
    IOException failure = new IOException("x");
    FutureTask<Integer> failing =
        new FutureTask<>(
            () -> {
              throw failure;
            });
    Task<Integer> failed = Task.fromFuture(failing);
    failing.run();
    assertSame(failure, assertThrows(AggregateException.class, failed::join).getCause());
    FutureTask<Integer> cancelled = new FutureTask<>(() -> 4);
    cancelled.cancel(false);
    assertTrue(Task.fromFuture(cancelled).isCanceled());
  }

  @Test
  void toCompletableFuture() {
    TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    CompletableFuture<Integer> future = source.task().toCompletableFuture();
    CompletableFuture<Integer> abandoned = source.task().toCompletableFuture();
    abandoned.complete(9);
    assertFalse(future.isDone());
    source.setResult(2);
    assertEquals(2, future.join());
    assertEquals(9, abandoned.join());
    IOException failure = new IOException("x");
    CompletableFuture<Integer> failed = Task.<Integer>fromException(failure).toCompletableFuture();
    assertSame(failure, failed.handle((value, thrown) -> thrown).join());
  }

  @Test
  void joinWithTimeout() {
    TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    assertFalse(source.task().join(Duration.ofMillis(5)));
    assertFalse(source.task().join(Duration.ZERO));
    assertFalse(source.task().join(Duration.ofMillis(-5)));
    source.setResult(1);
    assertTrue(source.task().join(Duration.ZERO));
    assertTrue(source.task().join(Duration.ofSeconds(Long.MAX_VALUE)));
  }

  @Test
  void joinKeepsTheInterrupt() {
    Task<Integer> task = Task.runBlocking(() -> new FutureTask<>(() -> 3)).continueWith(t -> 3);
    Thread.currentThread().interrupt();
    assertEquals(3, task.result());
    Task.delay(Duration.ofMillis(5)).join();
    assertTrue(Thread.interrupted());
  }

  @Test
  void resultOfAPendingTaskByItsAwaiterIsRefused() {
    Task<Integer> pending = new TaskCompletionSource<Integer>().task();
    assertThrows(IllegalStateException.class, () -> pending.awaiter().getResult());
  }

  @Test
  void namesItselfWithItsStatus() {
    assertTrue(Task.completedTask().toString().matches("Task@\\p{XDigit}+\\[RAN_TO_COMPLETION]"));
  }
}
