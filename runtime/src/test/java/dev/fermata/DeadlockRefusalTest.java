package dev.fermata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.testing.Awaiting;
import dev.fermata.testing.ManualContext;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Semantic 6: a wait that would never end is refused. */
class DeadlockRefusalTest {
  private static final Duration SHORT = Duration.ofMillis(120);
  private static final Duration LONG = Duration.ofMinutes(5);

  private final TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
  private final ManualContext context = new ManualContext();

  private interface Blocking {
    Object on(Task<?> task) throws Exception;
  }

  private IllegalStateException assertRefused(Task<?> task, Blocking blocking) {
    IllegalStateException refusal =
        assertThrows(IllegalStateException.class, () -> context.call(() -> blocking.on(task)));
    assertTrue(refusal.getMessage().contains(task.toString()), refusal.getMessage());
    assertTrue(refusal.getMessage().contains("ManualContext"), refusal.getMessage());
    return refusal;
  }

  private void assertRefused(Task<?> task) {
    assertRefused(task, Task::result);
  }

  private void assertNotRefused(Task<?> task) throws Exception {
    assertFalse(context.call(() -> task.join(SHORT)));
  }

  /** A method that is suspended at an await that resumes on the context. */
  private Task<Integer> suspended() throws Exception {
    return context.call(() -> Awaiting.result(source.task()));
  }

  @Test
  void methodThatResumesOnThisContext() throws Exception {
    Task<Integer> task = suspended();
    assertRefused(task, Task::result);
    assertRefused(
        task,
        t -> {
          t.join();
          return null;
        });
    assertRefused(task, t -> t.join(LONG));
  }

  @Test
  void methodWhoseContinuationIsPostedAndHasNotRun() throws Exception {
    Task<Integer> task = suspended();
    source.setResult(1);
    assertRefused(task);
    context.runAll();
    assertEquals(1, context.call(task::result));
  }

  @Test
  void methodThatAwaitsSuchATask() throws Exception {
    assertRefused(Awaiting.result(Awaiting.result(suspended())));
    assertRefused(Awaiting.result(suspended().configureAwait(false)));
    assertRefused(Awaiting.result(ValueTask.of(suspended())));
  }

  @Test
  void methodThatYieldsToThisContext() throws Exception {
    assertRefused(context.call(() -> Awaiting.then(Task.yield(), x -> 1)));
  }

  @Test
  void throughWhenAll() throws Exception {
    assertRefused(Task.whenAll(source.task(), suspended()));
  }

  @Test
  void throughWhenAnyIfAllDo() throws Exception {
    assertRefused(Task.whenAny(suspended(), Awaiting.result(suspended())));
    assertNotRefused(Task.whenAny(suspended(), source.task()));
  }

  @Test
  void throughWhenAnyWhoseTasksNeedTheSame() throws Exception {
    Task<Integer> shared = Awaiting.result(suspended());
    Task<Integer> first = Awaiting.result(shared);
    Task<Integer> second = Awaiting.result(shared);
    assertRefused(Task.whenAny(first, first));
    assertRefused(Task.whenAny(first, second));
    assertRefused(Task.whenAll(Task.whenAny(first, second), Task.whenAny(second, first)));
    assertNotRefused(Task.whenAny(List.of(Task.whenAny(first, source.task()), first)));
  }

  @Test
  void throughALongChain() throws Exception {
    Task<Integer> last = suspended();
    for (int i = 0; i < 100_000; i++) {
      last = Awaiting.result(last);
    }
    assertRefused(last);
  }

  @Test
  void throughWaitAsyncWithoutTimeout() throws Exception {
    assertRefused(suspended().waitAsync(CancellationToken.none()));
    assertNotRefused(suspended().waitAsync(LONG));
  }

  @Test
  void throughContinueWith() throws Exception {
    assertRefused(suspended().continueWith(Task::result));
  }

  @Test
  void throughUnwrapping() throws Exception {
    Task<Integer> inner = suspended();
    assertRefused(Task.runAsync(() -> inner));
  }

  @Test
  void noticedAlsoWhileBlocking() throws Exception {
    Task<Integer> needing = suspended();
    Task<Integer> outer =
        Task.runAsync(
            () -> {
              Task.delay(SHORT).join();
              return needing;
            });
    assertRefused(outer);
  }

  @Test
  void sourceIsNotRefused() throws Exception {
    assertNotRefused(source.task());
    assertNotRefused(Awaiting.result(source.task()));
  }

  @Test
  void methodThatIgnoresTheContextIsNotRefused() throws Exception {
    assertNotRefused(context.call(() -> Awaiting.result(source.task().configureAwait(false))));
  }

  @Test
  void anotherThreadIsNotRefused() throws Exception {
    assertFalse(suspended().join(SHORT));
  }

  @Test
  void anotherContextIsNotRefused() throws Exception {
    Task<Integer> task = suspended();
    assertFalse(new ManualContext().call(() -> task.join(SHORT)));
  }

  @Test
  void contextOfManyThreadsIsNotRefused() throws Exception {
    ManualContext many =
        new ManualContext() {
          @Override
          public boolean isSingleThreaded() {
            return false;
          }
        };
    Task<Integer> task = many.call(() -> Awaiting.result(source.task()));
    assertFalse(many.call(() -> task.join(SHORT)));
  }

  @Test
  void completedTaskIsNotRefused() throws Exception {
    Task<Integer> task = suspended();
    source.setResult(4);
    context.runAll();
    assertEquals(4, context.call(task::result));
  }

  @Test
  void methodWithoutContextThatRunsOnTheContextsThreadIsRefusedToo() throws Exception {
    Task<Integer> needing = suspended();
    TaskCompletionSource<Integer> other = new TaskCompletionSource<>();
    Task<Integer> blocking = Awaiting.then(other.task(), x -> needing.result());
    context.call(() -> other.trySetResult(1));
    assertTrue(blocking.exception().getCause() instanceof IllegalStateException);
  }

  @Test
  void refusedInsideAsyncContext() {
    IllegalStateException refusal =
        assertThrows(
            IllegalStateException.class,
            () ->
                AsyncContext.run(
                    () -> {
                      Awaiting.result(source.task()).result();
                      return Task.completedTask();
                    }));
    assertTrue(refusal.getMessage().contains("AsyncContext["), refusal.getMessage());
  }
}
