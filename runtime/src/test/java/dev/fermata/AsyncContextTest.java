package dev.fermata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.testing.Awaiting;
import dev.fermata.testing.Threads;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** The loop for main methods. */
class AsyncContextTest {
  private final IOException failure = new IOException("x");

  @Test
  void everythingRunsOnTheCallingThread() throws Exception {
    Set<Thread> threads = new HashSet<>();
    Integer result =
        AsyncContext.run(
            () -> {
              threads.add(Thread.currentThread());
              return Awaiting.then(
                  Awaiting.then(
                      Task.delay(Duration.ofMillis(5)), x -> threads.add(Thread.currentThread())),
                  x -> {
                    threads.add(Thread.currentThread());
                    return 3;
                  });
            });
    assertEquals(3, result);
    assertEquals(Set.of(Thread.currentThread()), threads);
    assertNull(SynchronizationContext.current());
  }

  @Test
  void throwsTheOriginalException() {
    assertSame(
        failure,
        assertThrows(
            IOException.class,
            () ->
                AsyncContext.run(
                    () ->
                        Awaiting.then(
                            Task.yield(),
                            x -> {
                              throw failure;
                            }))));
    assertSame(
        failure,
        assertThrows(
            IOException.class,
            () ->
                AsyncContext.run(
                    () -> {
                      throw failure;
                    })));
    assertNull(SynchronizationContext.current());
  }

  @Test
  void throwsTheCancellation() {
    OperationCanceledException cancellation = new OperationCanceledException("x");
    assertSame(
        cancellation,
        assertThrows(
            OperationCanceledException.class,
            () ->
                AsyncContext.run(
                    () ->
                        Awaiting.then(
                            Task.yield(),
                            x -> {
                              throw cancellation;
                            }))));
  }

  @Test
  void nullInsteadOfATask() {
    assertThrows(NullPointerException.class, () -> AsyncContext.run(() -> null));
  }

  @Test
  void whatWasPostedBeforeTheEndRuns() throws Exception {
    List<Integer> ran = new ArrayList<>();
    AsyncContext.run(
        () -> {
          SynchronizationContext.current().post(() -> ran.add(1));
          SynchronizationContext.current().post(() -> ran.add(2));
          return Task.completedTask();
        });
    assertEquals(List.of(1, 2), ran);
  }

  @Test
  void whatIsPostedAfterTheEndIsRefused() throws Exception {
    TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    List<Task<Integer>> forgotten = new ArrayList<>();
    SynchronizationContext context =
        AsyncContext.run(
            () -> {
              forgotten.add(Awaiting.result(source.task()));
              return Task.fromResult(SynchronizationContext.current());
            });
    assertThrows(RejectedExecutionException.class, () -> context.post(() -> {}));
    source.setResult(1);
    Task<Integer> task = forgotten.get(0);
    assertTrue(
        assertThrows(AggregateException.class, task::join).getCause()
            instanceof RejectedExecutionException);
  }

  @Test
  void aMethodThatYieldsForEverDoesNotKeepTheLoopFromEnding() throws Exception {
    List<Task<Void>> forgotten = new ArrayList<>();
    AsyncContext.run(
        () -> {
          forgotten.add(Awaiting.yieldForEver());
          return Task.delay(Duration.ofMillis(5));
        });
    assertThrows(AggregateException.class, forgotten.get(0)::join);
  }

  @Test
  void callbackThatThrowsDoesNotEndTheLoop() throws Exception {
    List<Throwable> uncaught = new ArrayList<>();
    Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> uncaught.add(thrown));
    IllegalStateException thrown = new IllegalStateException("callback");
    AsyncContext.run(
        () -> {
          SynchronizationContext.current()
              .post(
                  () -> {
                    throw thrown;
                  });
          return Awaiting.then(Task.yield(), x -> 1);
        });
    assertEquals(List.of(thrown), uncaught);
  }

  @Test
  void nestedLoopsKeepTheirContexts() throws Exception {
    List<SynchronizationContext> seen = new ArrayList<>();
    AsyncContext.run(
        () -> {
          seen.add(SynchronizationContext.current());
          AsyncContext.run(
              () -> {
                seen.add(SynchronizationContext.current());
                return Task.completedTask();
              });
          seen.add(SynchronizationContext.current());
          return Task.completedTask();
        });
    assertSame(seen.get(0), seen.get(2));
    assertTrue(seen.get(1) != seen.get(0));
  }

  @Test
  void interruptEndsTheLoopAndRefusesWhatIsQueued() {
    TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    List<Task<Integer>> left = new ArrayList<>();
    assertThrows(
        InterruptedException.class,
        () ->
            AsyncContext.run(
                () -> {
                  left.add(Awaiting.result(source.task()));
                  Threads.runElsewhere(() -> source.setResult(1));
                  Thread.currentThread().interrupt();
                  return left.get(0);
                }));
    assertTrue(
        assertThrows(AggregateException.class, left.get(0)::join).getCause()
            instanceof RejectedExecutionException);
  }
}
