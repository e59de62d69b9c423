package dev.fermata.guava;

import static dev.fermata.Await.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.SettableFuture;
import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.TaskCompletionSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** Async methods that return Guava's futures; the processor finds their builder by itself. */
class ListenableFutureBuilderTest {
  private final TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
  private final List<String> seen = new ArrayList<>();

  @Async
  private ListenableFuture<Integer> twice(Task<Integer> number) {
    seen.add("begun");
    int value = await(number);
    seen.add("resumed");
    return Futures.immediateFuture(2 * value);
  }

  @Async
  private static <T> ListenableFuture<T> same(ListenableFuture<T> future) {
    await(Task.yield());
    return future;
  }

  @Async
  private static ListenableFuture<Void> nothing() {
    await(Task.completedTask());
    return null;
  }

  @Test
  void beginsAtTheCallAndCompletesWithTheResult() throws Exception {
    ListenableFuture<Integer> twice = twice(source.task());
    assertEquals(List.of("begun"), seen);
    assertFalse(twice.isDone());
    source.setResult(21);
    assertEquals(42, Futures.getDone(twice));
  }

  @Test
  void isDoneWhereTheMethodDidNotSuspend() throws Exception {
    assertEquals(4, Futures.getDone(twice(Task.fromResult(2))));
    assertNull(Futures.getDone(nothing()));
  }

  @Test
  void failsWithTheOriginalException() {
    ListenableFuture<Integer> twice = twice(source.task());
    IOException failure = new IOException("down");
    source.setException(failure);
    assertSame(
        failure, assertThrows(ExecutionException.class, () -> Futures.getDone(twice)).getCause());
  }

  @Test
  void isCancelledWhereTheMethodIsCanceled() {
    ListenableFuture<Integer> twice = twice(source.task());
    source.setCanceled();
    assertTrue(twice.isCancelled());
  }

  @Test
  void cancellingItDoesNotStopTheMethod() {
    ListenableFuture<Integer> twice = twice(source.task());
    twice.cancel(true);
    source.setResult(21);
    assertEquals(List.of("begun", "resumed"), seen);
    assertTrue(twice.isCancelled());
  }

  @Test
  void takesOverTheOutcomeOfTheFutureThatTheBodyReturns() throws Exception {
    SettableFuture<String> inner = SettableFuture.create();
    ListenableFuture<String> outer = same(inner);
    inner.set("x");
    assertEquals("x", outer.get());
    IOException failure = new IOException("down");
    ListenableFuture<String> failing = same(Futures.immediateFailedFuture(failure));
    assertSame(failure, assertThrows(ExecutionException.class, failing::get).getCause());
  }
}
