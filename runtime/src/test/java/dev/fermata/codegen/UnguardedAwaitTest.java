package dev.fermata.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.OperationCanceledException;
import dev.fermata.Task;
import dev.fermata.TaskCanceledException;
import dev.fermata.TaskCompletionSource;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A failure goes through an await that no try statement sees as if it had been thrown there. */
class UnguardedAwaitTest {
  private final TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
  private final IOException failure = new IOException("x");

  /** A method that is suspended at the second of its two awaits. */
  private static final class Caller extends AsyncFrame {
    private Object local = "local";

    @Override
    protected Task<?> resume() throws Throwable {
      return AsyncMethods.result(this, (Integer) AsyncMethods.getResult(awaiter) + 1);
    }

    @Override
    protected void clear() {
      local = null;
    }

    @Override
    protected StackTraceElement position() {
      return at("shop.Orders", "total", "Orders.java", "12 340 56");
    }
  }

  private static Task<Integer> calling(Task<?> task) {
    return new Caller().suspendUnguarded(2, task.awaiter());
  }

  @Test
  void aResultIsTakenAsEver() {
    Task<Integer> task = calling(calling(source.task()));
    source.setResult(5);
    assertEquals(7, task.result());
  }

  @Test
  void theMethodFailsAndForgetsItsLocals() {
    Caller caller = new Caller();
    Task<Integer> task = caller.suspendUnguarded(2, source.task().awaiter());
    source.setException(failure);
    assertSame(failure, task.exception().getCause());
    assertNull(caller.local);
    assertNull(caller.awaiter);
  }

  @Test
  void theTraceNamesEachMethodInOrder() {
    Task<Integer> task = calling(source.task());
    Task<Integer> outer = calling(task);
    StackTraceElement[] physical = failure.getStackTrace();
    source.setException(failure);
    assertSame(failure, outer.exception().getCause());
    StackTraceElement[] trace = failure.getStackTrace();
    assertEquals("async//shop.Orders.total(Orders.java:340)", trace[physical.length].toString());
    assertEquals(physical.length + 1, trace.length, "the same await is named once");
  }

  @Test
  void ofSeveralFailuresTheFirstIsThrown() {
    Task<List<Integer>> all =
        Task.whenAll(source.task(), Task.fromException(new IOException("second")));
    Task<Integer> task = calling(all);
    source.setException(failure);
    assertEquals(List.of(failure), task.exception().innerExceptions());
  }

  @Test
  void aFaultByACancellationCancels() {
    Task<Integer> task = calling(source.task());
    OperationCanceledException cancellation = new OperationCanceledException();
    source.setException(cancellation);
    assertTrue(source.task().isFaulted());
    assertTrue(task.isCanceled());
    assertSame(cancellation, assertThrows(Throwable.class, () -> task.awaiter().getResult()));
  }

  @Test
  void aCancellationNamesTheTaskThatWasAwaited() {
    Task<Integer> task = calling(calling(source.task()));
    source.setCanceled();
    TaskCanceledException thrown =
        assertThrows(TaskCanceledException.class, () -> task.awaiter().getResult());
    assertSame(source.task(), thrown.task());
  }

  @Test
  void aGuardedAwaitThrows() {
    AsyncFrame catching =
        new AsyncFrame() {
          @Override
          protected Task<?> resume() {
            Throwable thrown = assertThrows(Throwable.class, () -> AsyncMethods.getResult(awaiter));
            return AsyncMethods.result(this, thrown == failure ? 1 : 2);
          }

          @Override
          protected StackTraceElement position() {
            return at("shop.Shop", "sell", "Shop.java", "7");
          }
        };
    Task<Integer> caught = catching.suspend(1, calling(source.task()).awaiter());
    int physical = failure.getStackTrace().length;
    source.setException(failure);
    assertEquals(1, caught.result());
    List<StackTraceElement> trace = List.of(failure.getStackTrace());
    assertEquals(
        List.of("async//shop.Orders.total(Orders.java:340)", "async//shop.Shop.sell(Shop.java:7)"),
        trace.subList(physical, trace.size()).stream().map(Object::toString).toList());
  }
}
