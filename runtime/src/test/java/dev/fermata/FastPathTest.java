package dev.fermata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.codegen.AsyncFrame;
import dev.fermata.codegen.AsyncMethods;
import dev.fermata.testing.Awaiting;
import dev.fermata.testing.ManualContext;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Semantic 1: awaiting what is complete goes straight on. */
class FastPathTest {

  @Test
  void completedAwaitRunsOnTheSameThreadBeforeTheCallReturns() throws Exception {
    ManualContext context = new ManualContext();
    Thread caller = Thread.currentThread();
    Task<Thread> task =
        context.call(() -> Awaiting.then(Task.fromResult(1), one -> Thread.currentThread()));
    assertTrue(task.isCompletedSuccessfully());
    assertSame(caller, task.result());
    assertEquals(0, context.posted());
  }

  @Test
  void completedAwaitRegistersNothing() {
    Awaiter<Integer> completed =
        new Awaiter<>() {
          @Override
          public boolean isCompleted() {
            return true;
          }

          @Override
          public void onCompleted(Runnable continuation) {
            throw new AssertionError("registered");
          }

          @Override
          public Integer getResult() {
            return 5;
          }
        };
    assertEquals(5, Awaiting.result(() -> completed).result());
  }

  @Test
  void methodThatNeverSuspendsHasNoFrame() {
    Task<?> task = Awaiting.result(Task.fromResult(1));
    assertTrue(!(task instanceof AsyncFrame));
  }

  @Test
  void taskIsItsOwnAwaiter() {
    Task<Integer> task = new TaskCompletionSource<Integer>().task();
    assertSame(task, AsyncMethods.<Integer>awaiter(task));
  }

  @Test
  void completedStageAndValueTaskGoStraightOn() throws Throwable {
    Awaiter<String> stage = AsyncMethods.awaiter(CompletableFuture.completedFuture("a"));
    assertTrue(stage.isCompleted());
    assertEquals("a", stage.getResult());
    Awaiter<String> value = AsyncMethods.awaiter(ValueTask.fromResult("b"));
    assertTrue(value.isCompleted());
    assertEquals("b", value.getResult());
  }
}
