package dev.fermata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.codegen.AsyncMethods;
import dev.fermata.testing.Awaiting;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** Semantic 3: what failures look like. */
class ExceptionsTest {
  private final IOException failure = new IOException("disk");

  @Test
  void awaitThrowsTheOriginalObject() {
    TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    Task<Integer> first = Awaiting.result(source.task());
    Task<Integer> second = Awaiting.result(first);
    source.setException(failure);
    assertSame(failure, assertThrows(IOException.class, () -> second.awaiter().getResult()));
  }

  @Test
  void awaitOfAStageThrowsTheOriginalObject() {
    CompletableFuture<Integer> origin = new CompletableFuture<>();
    CompletableFuture<Integer> dependent = origin.thenApply(x -> x);
    origin.completeExceptionally(failure);
    assertThrows(CompletionException.class, dependent::join);
    Task<Integer> task = Awaiting.result(() -> AsyncMethods.awaiter(dependent));
    assertSame(failure, task.exception().getCause());
    assertSame(failure, Task.from(dependent).exception().getCause());
  }

  @Test
  void blockingThrowsAnAggregateWithTheOriginalInside() {
    Task<Integer> task = Task.fromException(failure);
    for (AggregateException thrown :
        List.of(
            assertThrows(AggregateException.class, task::result),
            assertThrows(AggregateException.class, task::join),
            assertThrows(AggregateException.class, () -> task.join(Duration.ZERO)),
            assertThrows(
                AggregateException.class, () -> ValueTask.fromException(failure).result()))) {
      assertEquals(List.of(failure), thrown.innerExceptions());
      assertSame(failure, thrown.getCause());
    }
  }

  @Test
  void exceptionIsNullUnlessFaulted() {
    TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    assertNull(source.task().exception());
    source.setCanceled();
    assertNull(source.task().exception());
    assertNull(Task.completedTask().exception());
  }

  @Test
  void whenAllThrowsItsFirstAndHasThemAll() {
    TaskCompletionSource<Integer> first = new TaskCompletionSource<>();
    TaskCompletionSource<Integer> second = new TaskCompletionSource<>();
    TaskCompletionSource<Integer> third = new TaskCompletionSource<>();
    Task<List<Integer>> all = Task.whenAll(first.task(), second.task(), third.task());
    Error error = new AssertionError("third");
    third.setException(error);
    second.setCanceled();
    first.setException(failure);
    assertSame(failure, assertThrows(IOException.class, () -> all.awaiter().getResult()));
    assertEquals(List.of(failure, error), all.exception().innerExceptions());
  }

  @Test
  void errorsFaultTheTask() {
    Task<Integer> task =
        Awaiting.then(
            Task.yield(),
            x -> {
              throw new StackOverflowError("deep");
            });
    assertTrue(
        assertThrows(AggregateException.class, task::result).getCause()
            instanceof StackOverflowError);
  }

  @Test
  void sourceThatFaultsWithACancellationIsFaulted() {
    TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    source.setException(new OperationCanceledException());
    assertTrue(source.task().isFaulted());
    assertTrue(Task.fromException(new OperationCanceledException()).isFaulted());
  }
}
