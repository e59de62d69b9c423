package dev.fermata.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.Awaitable;
import dev.fermata.Awaiter;
import dev.fermata.OperationCanceledException;
import dev.fermata.Task;
import dev.fermata.TaskCompletionSource;
import dev.fermata.ValueTask;
import dev.fermata.testing.Awaiting;
import dev.fermata.testing.ManualContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** What generated code calls. */
class AsyncMethodsTest {
  private final IOException failure = new IOException("x");
  private final List<Throwable> uncaught = new ArrayList<>();

  private void collectUncaught() {
    Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> uncaught.add(thrown));
  }

  @Test
  void awaitOfNullSaysSo() {
    for (NullPointerException thrown :
        List.of(
            assertThrows(
                NullPointerException.class, () -> AsyncMethods.awaiter((Awaitable<Integer>) null)),
            assertThrows(
                NullPointerException.class,
                () -> AsyncMethods.awaiter((CompletionStage<Integer>) null)))) {
      assertEquals("await was called with null", thrown.getMessage());
    }
    Awaitable<Integer> broken = () -> null;
    assertThrows(NullPointerException.class, () -> AsyncMethods.awaiter(broken));
  }

  @Test
  void awaiterOfAStage() throws Throwable {
    CompletableFuture<Integer> future = new CompletableFuture<>();
    Awaiter<Integer> awaiter = AsyncMethods.awaiter(future);
    List<Integer> ran = new ArrayList<>();
    awaiter.onCompleted(() -> ran.add(1));
    assertThrows(IllegalStateException.class, awaiter::getResult);
    future.complete(4);
    awaiter.onCompleted(() -> ran.add(2));
    assertEquals(List.of(1, 2), ran);
    assertEquals(4, awaiter.getResult());
    Awaiter<Integer> ofMinimal = AsyncMethods.awaiter(future.minimalCompletionStage());
    assertTrue(ofMinimal.isCompleted());
    assertEquals(4, ofMinimal.getResult());
  }

  @Test
  void configuredAwaiterWrapsOnlyWhatIsPending() {
    Task<Integer> pending = new TaskCompletionSource<Integer>().task();
    assertSame(pending, AsyncMethods.<Integer>awaiter(pending, true));
    assertNotSame(pending, AsyncMethods.<Integer>awaiter(pending, false));
    Task<Integer> completed = Task.fromResult(1);
    assertSame(completed, AsyncMethods.<Integer>awaiter(completed, false));
    assertTrue(
        AsyncMethods.<Integer>awaiter(CompletableFuture.completedFuture(1), false).isCompleted());
  }

  @Test
  void configureAwaitAtTheAwaitWinsOverTheAnnotation() throws Exception {
    TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    ManualContext context = new ManualContext();
    Awaitable<Integer> settled = source.task().configureAwait(true);
    Task<Integer> task =
        context.call(() -> Awaiting.result(() -> AsyncMethods.awaiter(settled, false)));
    Task<Integer> unsettled =
        context.call(() -> Awaiting.result(() -> AsyncMethods.awaiter(source.task(), false)));
    source.setResult(1);
    assertTrue(unsettled.isCompleted());
    assertFalse(task.isCompleted());
    context.runAll();
    assertEquals(1, task.result());
  }

  @Test
  void outcomesBeforeTheFirstSuspension() {
    Task<Integer> task = Task.fromResult(1);
    assertEquals(2, AsyncMethods.<Integer>result(null, 2).result());
    assertSame(task, AsyncMethods.<Integer>outcome(null, task));
    assertEquals(3, AsyncMethods.<Integer>outcome(null, ValueTask.fromResult(3)).result());
    assertEquals(
        4, AsyncMethods.<Integer>outcome(null, CompletableFuture.completedFuture(4)).result());
    assertNull(AsyncMethods.completed(null).result());
  }

  @Test
  void returnedNullIsAFaultThatSaysSo() {
    for (Task<Integer> task :
        List.of(
            AsyncMethods.<Integer>outcome(null, (Task<Integer>) null),
            AsyncMethods.<Integer>outcome(null, (ValueTask<Integer>) null),
            AsyncMethods.<Integer>outcome(null, (CompletionStage<Integer>) null))) {
      Throwable thrown = task.exception().getCause();
      assertInstanceOf(NullPointerException.class, thrown);
      assertTrue(thrown.getMessage().contains("@Async method returned null"), thrown.getMessage());
    }
  }

  @Test
  void failed() {
    assertSame(failure, AsyncMethods.failed(failure).exception().getCause());
    assertTrue(AsyncMethods.failed(new OperationCanceledException()).isCanceled());
  }

  @Test
  void otherReturnTypes() {
    assertEquals(1, AsyncMethods.toFuture(Task.fromResult(1)).join());
    assertEquals(1, AsyncMethods.toValueTask(Task.fromResult(1)).result());
  }

  @Test
  void fireAndForgetWithoutContextGoesToTheUncaughtExceptionHandler() {
    collectUncaught();
    TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    AsyncMethods.fireAndForget(source.task());
    AsyncMethods.fireAndForget(AsyncMethods.failed(new OperationCanceledException()));
    AsyncMethods.fireAndForget(Task.completedTask());
    assertEquals(List.of(), uncaught);
    source.setException(failure);
    assertEquals(List.of(failure), uncaught);
  }

  @Test
  void fireAndForgetGoesToTheContextOfTheCall() throws Exception {
    ManualContext context = new ManualContext();
    TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    context.call(
        () -> {
          AsyncMethods.fireAndForget(source.task());
          return null;
        });
    source.setException(failure);
    assertEquals(1, context.posted());
    assertSame(failure, assertThrows(IOException.class, context::runAll));
  }

  @Test
  void fireAndForgetThatTheContextRefusesIsNotLost() throws Exception {
    collectUncaught();
    ManualContext refusing =
        new ManualContext() {
          @Override
          public void post(Runnable callback) {
            throw new RejectedExecutionException("over");
          }
        };
    refusing.call(
        () -> {
          AsyncMethods.fireAndForget(Task.fromException(failure));
          return null;
        });
    assertEquals(List.of(failure), uncaught);
    assertInstanceOf(RejectedExecutionException.class, failure.getSuppressed()[0]);
  }

  @Test
  void unreachableNamesTheState() {
    assertTrue(AsyncMethods.unreachable(7).getMessage().contains("7"));
  }
}
