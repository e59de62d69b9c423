package dev.fermata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.testing.Awaiting;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** Contexts that executors run. */
class ExecutorContextTest {
  private final Queue<Runnable> queue = new ArrayDeque<>();

  private void runAll() {
    for (Runnable next = queue.poll(); next != null; next = queue.poll()) {
      next.run();
    }
  }

  @Test
  void isCurrentWhileItsCallbacksRun() {
    SynchronizationContext context = SynchronizationContext.from(queue::add);
    SynchronizationContext[] seen = new SynchronizationContext[1];
    context.post(() -> seen[0] = SynchronizationContext.current());
    assertNull(seen[0]);
    runAll();
    assertSame(context, seen[0]);
    assertNull(SynchronizationContext.current());
  }

  @Test
  void methodsComeBackToIt() {
    SynchronizationContext context = SynchronizationContext.from(queue::add);
    TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    Task<?>[] method = new Task<?>[1];
    context.post(
        () -> method[0] = Awaiting.then(source.task(), n -> SynchronizationContext.current()));
    runAll();
    source.setResult(1);
    assertFalse(method[0].isCompleted());
    runAll();
    assertSame(context, method[0].result());
  }

  @Test
  void blockingItsOnlyThreadIsRefused() {
    SynchronizationContext context = SynchronizationContext.fromSingleThreaded(queue::add);
    assertTrue(context.isSingleThreaded());
    Throwable[] thrown = new Throwable[1];
    context.post(
        () -> {
          Task<Integer> method = Awaiting.result(new TaskCompletionSource<Integer>().task());
          thrown[0] = assertThrows(IllegalStateException.class, method::join);
        });
    runAll();
    assertTrue(thrown[0].getMessage().contains(context.toString()));
  }

  @Test
  void blockingOneOfItsThreadsIsNot() {
    SynchronizationContext context = SynchronizationContext.from(queue::add);
    assertFalse(context.isSingleThreaded());
    context.post(
        () -> {
          TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
          Task<Integer> method = Awaiting.result(source.task());
          assertFalse(method.join(Duration.ofMillis(1)));
        });
    runAll();
  }

  @Test
  void executorThatRefusesMakesTheAwaitThrow() throws Exception {
    SynchronizationContext context =
        SynchronizationContext.from(
            callback -> {
              throw new RejectedExecutionException("closed");
            });
    TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    SynchronizationContext.setCurrent(context);
    Task<Integer> method;
    try {
      method = Awaiting.result(source.task());
    } finally {
      SynchronizationContext.setCurrent(null);
    }
    source.setResult(1);
    AggregateException failure = assertThrows(AggregateException.class, method::result);
    assertInstanceOf(RejectedExecutionException.class, failure.getCause());
    assertEquals("closed", failure.getCause().getMessage());
  }
}
