package dev.fermata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.codegen.AsyncMethods;
import dev.fermata.testing.Awaiting;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Semantic 4: what cancellation looks like. */
class CancellationTest {
  private final OperationCanceledException cancellation = new OperationCanceledException("enough");

  @Test
  void cancellationThatLeavesASuspendedMethodCancelsIt() {
    Task<Integer> task =
        Awaiting.then(
            Task.yield(),
            x -> {
              throw cancellation;
            });
    assertThrows(AggregateException.class, task::join);
    assertEquals(TaskStatus.CANCELED, task.status());
    assertTrue(task.isCanceled());
    assertFalse(task.isFaulted());
    assertSame(cancellation, assertThrows(Throwable.class, () -> task.awaiter().getResult()));
  }

  @Test
  void cancellationThatLeavesAMethodBeforeItSuspendsCancelsIt() {
    Task<Integer> task =
        Awaiting.then(
            Task.completedTask(),
            x -> {
              throw cancellation;
            });
    assertTrue(task.isCanceled());
  }

  @Test
  void cancellationPassesThroughMethods() {
    TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    Task<Integer> task = Awaiting.result(Awaiting.result(source.task()));
    CancellationTokenSource tokens = new CancellationTokenSource();
    source.trySetCanceled(tokens.token());
    assertTrue(task.isCanceled());
    TaskCanceledException thrown =
        assertThrows(TaskCanceledException.class, () -> task.awaiter().getResult());
    assertSame(tokens.token(), thrown.token());
    assertSame(source.task(), thrown.task());
  }

  @Test
  void blockingThrowsATaskCanceledExceptionInside() {
    Task<Integer> plain = Task.fromCanceled(CancellationTokenSourceTest.cancelled());
    Task<Integer> byException = AsyncMethods.failed(cancellation);
    for (Task<Integer> task : List.of(plain, byException)) {
      AggregateException thrown = assertThrows(AggregateException.class, task::result);
      TaskCanceledException inner =
          assertInstanceOf(TaskCanceledException.class, thrown.innerExceptions().get(0));
      assertSame(task, inner.task());
    }
    assertSame(
        cancellation,
        assertThrows(AggregateException.class, byException::result).getCause().getCause());
  }

  @Test
  void whenAllIsCanceledWhereNoneFaulted() {
    TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    Task<List<Integer>> all = Task.whenAll(Task.fromResult(1), source.task());
    source.setCanceled();
    assertTrue(all.isCanceled());
  }

  @Test
  void cancelledFutureCancelsTheTask() {
    CompletableFuture<Integer> future = new CompletableFuture<>();
    Task<Integer> from = Task.from(future);
    Task<Integer> dependent = Task.from(future.thenApply(x -> x));
    Task<Integer> awaiting = Awaiting.result(() -> AsyncMethods.awaiter(future));
    Task<Integer> awaitingDependent =
        Awaiting.result(() -> AsyncMethods.awaiter(future.thenApply(x -> x)));
    future.cancel(true);
    for (Task<Integer> task : List.of(from, dependent, awaiting, awaitingDependent)) {
      assertTrue(task.isCanceled());
      Throwable thrown =
          assertThrows(TaskCanceledException.class, () -> task.awaiter().getResult());
      assertInstanceOf(CancellationException.class, thrown.getCause());
    }
  }

  @Test
  void canceledTaskCancelsTheFuture() {
    CompletableFuture<Integer> future =
        AsyncMethods.<Integer>failed(cancellation).toCompletableFuture();
    assertTrue(future.isCancelled());
    Throwable thrown = future.handle((value, exception) -> exception).join();
    assertInstanceOf(CancellationException.class, thrown);
    assertSame(cancellation, thrown.getCause());
  }
}
