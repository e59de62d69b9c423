package dev.fermata.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.AggregateException;
import dev.fermata.Awaiter;
import dev.fermata.OperationCanceledException;
import dev.fermata.Task;
import dev.fermata.TaskCompletionSource;
import dev.fermata.TaskStatus;
import dev.fermata.internal.Explanation;
import dev.fermata.testing.Awaiting;
import dev.fermata.testing.ManualContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Suspended methods. */
class AsyncFrameTest {
  private final TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
  private final IOException failure = new IOException("x");

  /** A method that is suspended at one await and then returns what a test wants. */
  private static final class Returning extends AsyncFrame {
    private Callable<Task<?>> end;

    Returning(Callable<Task<?>> end) {
      this.end = end;
    }

    @Override
    protected Task<?> resume() throws Throwable {
      awaiter.getResult();
      return end.call();
    }

    @Override
    protected void clear() {
      end = null;
    }
  }

  private Task<Integer> returning(Callable<Task<?>> end) {
    return new Returning(end).suspend(1, AsyncMethods.<Integer>awaiter(source.task()));
  }

  @Test
  void isAPendingTaskWhileItIsSuspended() {
    Task<Integer> task = returning(Task::completedTask);
    assertInstanceOf(AsyncFrame.class, task);
    assertFalse(task.isCompleted());
    assertEquals(TaskStatus.WAITING_FOR_ACTIVATION, task.status());
    assertTrue(task.toString().contains("Returning"), task.toString());
  }

  @Test
  void suspendsAgainAndAgain() {
    List<TaskCompletionSource<Integer>> sources =
        List.of(source, new TaskCompletionSource<>(), new TaskCompletionSource<>());
    Task<Long> sum = Awaiting.sum(3, i -> sources.get(i).task());
    sources.get(0).setResult(1);
    sources.get(2).setResult(3);
    assertFalse(sum.isCompleted());
    sources.get(1).setResult(2);
    assertEquals(6, sum.result());
  }

  /** As if each task completed just before the method is registered with it. */
  @Test
  void tasksThatCompleteMeanwhileDoNotNestTheirLegsForEver() {
    AsyncFrame loop =
        new AsyncFrame() {
          private int left = 200_000;

          @Override
          protected Task<?> resume() throws Throwable {
            int value = (Integer) AsyncMethods.getResult(awaiter);
            left--;
            return left == 0
                ? AsyncMethods.result(this, value)
                : suspend(1, Task.fromResult(value + 1).awaiter());
          }
        };
    Task<Integer> sum = loop.suspend(1, source.task().awaiter());
    source.setResult(1);
    assertEquals(200_000, sum.result());
  }

  @Test
  void endsWithAResultAndForgetsItsLocals() {
    Returning frame = new Returning(() -> AsyncMethods.result(null, 8));
    Task<Integer> task = frame.suspend(1, AsyncMethods.<Integer>awaiter(source.task()));
    source.setResult(1);
    assertEquals(8, task.result());
    assertNull(frame.end);
    assertNull(frame.awaiter);
  }

  @Test
  void aResultThatAFinallyBlockHasOverriddenIsForgotten() {
    TaskCompletionSource<Integer> other = new TaskCompletionSource<>();
    AsyncFrame overriding =
        new AsyncFrame() {
          @Override
          protected Task<?> resume() {
            AsyncMethods.result(this, ManualContext.class);
            return other.task();
          }
        };
    Task<Integer> task = overriding.suspend(1, source.task().awaiter());
    source.setResult(1);
    List<Object> places = new ArrayList<>();
    overriding.explain(
        new Explanation() {
          @Override
          public void waitsForTurn(Object place) {
            places.add(place);
          }

          @Override
          public void waitsFor(Object awaited) {}

          @Override
          public void waitsForAny(List<? extends Task<?>> awaited) {}
        });
    assertEquals(Collections.singletonList(null), places);
    other.setResult(2);
    assertEquals(2, task.result());
  }

  @Test
  void endsWithTheOutcomeOfACompletedTask() {
    Task<Integer> succeeded = returning(() -> Task.fromResult(3));
    Task<Integer> faulted = returning(() -> Task.fromException(failure));
    Task<Integer> canceled = returning(() -> AsyncMethods.failed(new OperationCanceledException()));
    source.setResult(1);
    assertEquals(3, succeeded.result());
    assertSame(failure, faulted.exception().getCause());
    assertTrue(canceled.isCanceled());
  }

  @Test
  void endsWhenTheReturnedTaskDoesWithoutCapturingTheContext() throws Exception {
    ManualContext context = new ManualContext();
    TaskCompletionSource<Integer> returned = new TaskCompletionSource<>();
    Task<Integer> task = context.call(() -> returning(returned::task));
    source.setResult(1);
    context.runAll();
    assertFalse(task.isCompleted());
    returned.setResult(5);
    assertEquals(5, task.result());
    assertEquals(1, context.posted());
  }

  @Test
  void returnedTaskThatNeedsTheContextIsSeenByTheRefusal() throws Exception {
    ManualContext context = new ManualContext();
    TaskCompletionSource<Integer> other = new TaskCompletionSource<>();
    Task<Integer> inner = context.call(() -> Awaiting.result(other.task()));
    Task<Integer> outer = returning(() -> inner);
    source.setResult(1);
    assertThrows(IllegalStateException.class, () -> context.call(outer::result));
  }

  @Test
  void returnedTaskOfSeveralFailuresPassesThemAllOn() {
    IOException other = new IOException("y");
    Task<Integer> task =
        returning(() -> Task.whenAll(Task.fromException(failure), Task.fromException(other)));
    source.setResult(1);
    assertEquals(List.of(failure, other), task.exception().innerExceptions());
  }

  @Test
  void endsWithWhatIsThrown() {
    Task<Integer> task =
        returning(
            () -> {
              throw failure;
            });
    source.setResult(1);
    assertSame(failure, task.exception().getCause());
  }

  @Test
  void nullFromAStateMachineIsAFault() {
    Task<Integer> task = returning(() -> null);
    source.setResult(1);
    assertInstanceOf(NullPointerException.class, task.exception().getCause());
  }

  @Test
  void awaiterThatThrowsWhenAskedToContinueThrowsAtTheAwait() {
    IllegalStateException broken = new IllegalStateException("awaiter");
    Awaiter<Integer> awaiter =
        new Awaiter<>() {
          @Override
          public boolean isCompleted() {
            return false;
          }

          @Override
          public void onCompleted(Runnable continuation) {
            throw broken;
          }

          @Override
          public Integer getResult() {
            throw new AssertionError("not completed");
          }
        };
    assertSame(broken, Awaiting.result(() -> awaiter).exception().getCause());
    Task<Long> resumed = Awaiting.sum(2, i -> i == 0 ? source.task() : () -> awaiter);
    source.setResult(1);
    assertSame(broken, resumed.exception().getCause());
  }

  @Test
  void canBeAwaitedBySeveral() {
    Task<Integer> task = returning(() -> Task.fromResult(3));
    Task<Integer> first = Awaiting.result(task);
    Task<Integer> second = Awaiting.result(task);
    Task<List<Integer>> all = Task.whenAll(task, first, second);
    source.setResult(1);
    assertEquals(List.of(3, 3, 3), all.result());
    assertEquals(3, task.toCompletableFuture().join());
  }

  @Test
  void blockingOnItWorks() {
    assertEquals(4, Awaiting.then(Task.yield(), x -> 4).result());
    Task<Integer> failing =
        Awaiting.then(
            Task.yield(),
            x -> {
              throw failure;
            });
    assertSame(failure, assertThrows(AggregateException.class, failing::result).getCause());
  }
}
