package dev.fermata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.testing.Awaiting;
import dev.fermata.testing.ManualContext;
import dev.fermata.testing.Threads;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** Semantic 2: where an await resumes. */
class ContextTest {
  private final TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
  private final ManualContext context = new ManualContext();

  @Test
  void resumesOnTheContextCurrentAtTheAwait() throws Exception {
    Task<SynchronizationContext> task =
        context.call(() -> Awaiting.then(source.task(), x -> SynchronizationContext.current()));
    Threads.runElsewhere(() -> source.setResult(1));
    assertFalse(task.isCompleted());
    assertEquals(1, context.posted());
    context.runAll();
    assertSame(context, task.result());
    assertNull(SynchronizationContext.current());
  }

  @Test
  void aMethodThatIsCompletedInItsContextGoesOnAtOnce() throws Exception {
    TaskCompletionSource<Integer> inner = new TaskCompletionSource<>();
    Task<SynchronizationContext> outer =
        context.call(
            () ->
                Awaiting.then(
                    Awaiting.result(Awaiting.result(inner.task())),
                    x -> SynchronizationContext.current()));
    Threads.runElsewhere(() -> inner.setResult(1));
    context.runAll();
    assertSame(context, outer.result());
    assertEquals(1, context.posted());
  }

  @Test
  void aThreadThatOnlySaysThatItIsInAContextHasToPost() throws Exception {
    Task<Integer> task = context.call(() -> Awaiting.result(source.task()));
    context.call(
        () -> {
          source.setResult(1);
          return null;
        });
    assertFalse(task.isCompleted());
    context.runAll();
    assertEquals(1, task.result());
  }

  @Test
  void whatLeavesItsContextDoesNotTakeOthersBackWithoutAPost() throws Exception {
    TaskCompletionSource<Integer> inner = new TaskCompletionSource<>();
    Task<Integer> outer =
        context.call(
            () ->
                Awaiting.result(
                    Awaiting.then(
                        inner.task(),
                        x -> {
                          SynchronizationContext.setCurrent(null);
                          return x;
                        })));
    Threads.runElsewhere(() -> inner.setResult(1));
    context.runAll();
    assertEquals(1, outer.result());
    assertEquals(2, context.posted());
  }

  @Test
  void theSameHoldsOfSchedulers() throws Exception {
    QueueScheduler scheduler = new QueueScheduler();
    TaskCompletionSource<Integer> inner = new TaskCompletionSource<>();
    Task<Task<TaskScheduler>> started =
        Task.run(
            () ->
                Awaiting.then(
                    Awaiting.result(inner.task()), (Integer x) -> TaskScheduler.current()),
            scheduler);
    scheduler.runAll();
    inner.setResult(1);
    assertEquals(1, scheduler.runAll());
    assertSame(scheduler, started.result().result());
  }

  @Test
  void resumesOnTheContextAlsoWhereAStageCompletes() throws Exception {
    CompletableFuture<Integer> stage = new CompletableFuture<>();
    Awaitable<Integer> awaitable = () -> dev.fermata.codegen.AsyncMethods.awaiter(stage);
    Task<SynchronizationContext> task =
        context.call(() -> Awaiting.then(awaitable, x -> SynchronizationContext.current()));
    Threads.runElsewhere(() -> stage.complete(1));
    assertFalse(task.isCompleted());
    context.runAll();
    assertSame(context, task.result());
  }

  @Test
  void contextGoesBeforeScheduler() throws Exception {
    QueueScheduler scheduler = new QueueScheduler();
    Task<Task<SynchronizationContext>> started =
        Task.run(
            () ->
                context.call(
                    () -> Awaiting.then(source.task(), x -> SynchronizationContext.current())),
            scheduler);
    scheduler.runAll();
    source.setResult(1);
    assertEquals(0, scheduler.runAll());
    context.runAll();
    assertSame(context, started.result().result());
  }

  @Test
  void resumesOnTheSchedulerCurrentAtTheAwait() {
    QueueScheduler scheduler = new QueueScheduler();
    Task<Task<TaskScheduler>> started =
        Task.run(() -> Awaiting.then(source.task(), x -> TaskScheduler.current()), scheduler);
    scheduler.runAll();
    Task<TaskScheduler> task = started.result();
    source.setResult(1);
    assertFalse(task.isCompleted());
    assertEquals(1, scheduler.runAll());
    assertSame(scheduler, task.result());
    assertSame(TaskScheduler.defaultScheduler(), TaskScheduler.current());
  }

  @Test
  void withoutContextItResumesInlineOnTheCompletingThread() throws Exception {
    Task<Thread> task = Awaiting.then(source.task(), x -> Thread.currentThread());
    Thread completing =
        Threads.callElsewhere(
            () -> {
              source.setResult(1);
              assertTrue(task.isCompleted());
              return Thread.currentThread();
            });
    assertSame(completing, task.result());
  }

  @Test
  void onTheDefaultSchedulerItResumesInline() throws Exception {
    Task<Thread> task =
        Task.run(() -> Awaiting.then(source.task(), x -> Thread.currentThread())).result();
    source.setResult(1);
    assertSame(Thread.currentThread(), task.result());
  }

  @Test
  void configureAwaitFalseIgnoresTheContext() throws Exception {
    Task<SynchronizationContext> task =
        context.call(
            () ->
                Awaiting.then(
                    source.task().configureAwait(false), x -> SynchronizationContext.current()));
    source.setResult(1);
    assertTrue(task.isCompleted());
    assertEquals(0, context.posted());
    assertNull(task.result());
  }

  @Test
  void configureAwaitFalseIgnoresTheScheduler() {
    QueueScheduler scheduler = new QueueScheduler();
    Task<Task<TaskScheduler>> started =
        Task.run(
            () -> Awaiting.then(source.task().configureAwait(false), x -> TaskScheduler.current()),
            scheduler);
    scheduler.runAll();
    source.setResult(1);
    assertSame(TaskScheduler.defaultScheduler(), started.result().result());
  }

  @Test
  void configureAwaitTrueKeepsTheContext() throws Exception {
    Task<Integer> task = context.call(() -> Awaiting.result(source.task().configureAwait(true)));
    source.setResult(1);
    assertFalse(task.isCompleted());
    context.runAll();
    assertEquals(1, task.result());
  }

  @Test
  void valueTaskCanIgnoreTheContextToo() throws Exception {
    Task<Integer> task =
        context.call(() -> Awaiting.result(ValueTask.of(source.task()).configureAwait(false)));
    source.setResult(1);
    assertEquals(1, task.result());
  }

  @Test
  void methodWithoutContextDoesNotPickUpTheCompletingThreadsContext() throws Exception {
    Task<SynchronizationContext> task =
        Awaiting.then(source.task(), x -> SynchronizationContext.current());
    context.call(() -> source.trySetResult(1));
    assertNull(task.result());
  }

  @Test
  void asynchronousSourceResumesOnTheDefaultScheduler() {
    TaskCompletionSource<Integer> asynchronous = new TaskCompletionSource<>(true);
    Task<Thread> task = Awaiting.then(asynchronous.task(), x -> Thread.currentThread());
    asynchronous.setResult(1);
    assertNotSame(Thread.currentThread(), task.result());
  }

  @Test
  void yieldComesBackToTheContext() throws Exception {
    Task<SynchronizationContext> task =
        context.call(() -> Awaiting.then(Task.yield(), x -> SynchronizationContext.current()));
    assertFalse(task.isCompleted());
    assertEquals(1, context.posted());
    context.runAll();
    assertSame(context, task.result());
  }

  @Test
  void yieldWithoutContextGoesToTheDefaultScheduler() {
    Task<Thread> task = Awaiting.then(Task.yield(), x -> Thread.currentThread());
    assertTrue(task.result().getName().startsWith("fermata-worker-"), task.result().getName());
  }

  @Test
  void contextThatRefusesMakesTheAwaitThrow() throws Exception {
    SynchronizationContext refusing =
        new SynchronizationContext() {
          @Override
          public void post(Runnable callback) {
            throw new RejectedExecutionException("over");
          }
        };
    SynchronizationContext.setCurrent(refusing);
    Task<Integer> task;
    try {
      task = Awaiting.result(source.task());
    } finally {
      SynchronizationContext.setCurrent(null);
    }
    source.setResult(1);
    AggregateException thrown = assertThrows(AggregateException.class, task::result);
    assertTrue(thrown.getCause() instanceof RejectedExecutionException, thrown.toString());
  }

  /** A scheduler whose work runs when the test says so. */
  private static final class QueueScheduler extends TaskScheduler {
    private final Queue<Runnable> work = new ArrayDeque<>();

    @Override
    public void queue(Runnable next) {
      work.add(next);
    }

    int runAll() {
      int run = 0;
      for (Runnable next = work.poll(); next != null; next = work.poll()) {
        next.run();
        run++;
      }
      return run;
    }
  }
}
