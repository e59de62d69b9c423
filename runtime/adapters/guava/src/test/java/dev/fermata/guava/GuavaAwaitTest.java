package dev.fermata.guava;

import static dev.fermata.guava.GuavaAwait.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.util.concurrent.ForwardingListenableFuture;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.SettableFuture;
import dev.fermata.Async;
import dev.fermata.AsyncContext;
import dev.fermata.OperationCanceledException;
import dev.fermata.Task;
import dev.fermata.TaskCanceledException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/** Awaiting Guava's futures. */
class GuavaAwaitTest {
  private final SettableFuture<String> future = SettableFuture.create();

  @Async
  private static Task<String> greet(ListenableFuture<? extends CharSequence> name) {
    return Task.fromResult("Hello, " + await(name));
  }

  @Async
  private static Task<Thread> threadAfter(ListenableFuture<?> future) {
    await(future);
    return Task.fromResult(Thread.currentThread());
  }

  @Async
  private static Task<String> recovering(ListenableFuture<String> future) {
    try {
      return Task.fromResult(await(future, IOException.class));
    } catch (IOException e) {
      return Task.fromResult("recovered from " + e.getMessage());
    }
  }

  @Test
  void resumesWithTheResultOnTheCompletingThread() {
    Task<String> greeting = greet(future);
    Task<Thread> resumed = threadAfter(future);
    assertFalse(greeting.isCompleted());
    Thread completing = new Thread(() -> future.set("Ada"));
    completing.start();
    assertEquals("Hello, Ada", greeting.result());
    assertSame(completing, resumed.result());
  }

  @Test
  void takesADoneFutureWithoutRegistering() {
    Task<String> greeting = greet(new Unlistenable<>(Futures.immediateFuture("Ada")));
    assertTrue(greeting.isCompleted());
    assertEquals("Hello, Ada", greeting.result());
    IOException failure = new IOException("down");
    Task<String> failed = greet(new Unlistenable<>(Futures.immediateFailedFuture(failure)));
    assertSame(failure, failed.exception().getCause());
    assertTrue(greet(new Unlistenable<>(Futures.immediateCancelledFuture())).isCanceled());
  }

  @Test
  void aResultMayBeNull() {
    Task<String> greeting = greet(future);
    future.set(null);
    assertEquals("Hello, null", greeting.result());
  }

  @Test
  void throwsTheOriginalException() {
    Task<String> greeting = greet(future);
    Task<String> recovered = recovering(future);
    IOException failure = new IOException("down");
    future.setException(failure);
    assertSame(failure, greeting.exception().getCause());
    assertEquals("recovered from down", recovered.result());
  }

  @Test
  void anExceptionNamesTheAwaitingMethods() {
    Task<String> greeting = greet(future);
    IOException failure = new IOException("down");
    future.setException(failure);
    assertSame(failure, greeting.exception().getCause());
    assertTrue(
        Arrays.stream(failure.getStackTrace())
            .map(StackTraceElement::toString)
            .anyMatch(frame -> frame.startsWith("async//" + getClass().getName() + ".greet(")));
  }

  @Test
  void aCancelledFutureCancels() {
    Task<String> greeting = greet(future);
    future.cancel(true);
    assertTrue(greeting.isCanceled());
    Throwable thrown =
        assertThrows(TaskCanceledException.class, () -> greeting.awaiter().getResult());
    assertInstanceOf(CancellationException.class, thrown.getCause());
  }

  @Test
  void anOperationCanceledExceptionCancels() {
    Task<String> greeting = greet(future);
    OperationCanceledException cancellation = new OperationCanceledException();
    future.setException(cancellation);
    assertTrue(greeting.isCanceled());
    assertSame(
        cancellation,
        assertThrows(OperationCanceledException.class, () -> greeting.awaiter().getResult()));
  }

  @Test
  void resumesInTheSynchronizationContext() throws Exception {
    Thread resumed =
        AsyncContext.run(
            () -> {
              Task<Thread> after = threadAfter(future);
              new Thread(() -> future.set("x")).start();
              return after;
            });
    assertSame(Thread.currentThread(), resumed);
  }

  @Test
  void namesTheCallerThatWasNotTransformed() throws Exception {
    Method await = GuavaAwait.class.getMethod("await", ListenableFuture.class);
    Throwable thrown =
        assertThrows(InvocationTargetException.class, () -> await.invoke(null, future)).getCause();
    assertInstanceOf(IllegalStateException.class, thrown);
    assertTrue(thrown.getMessage().contains("but " + getClass().getName()), thrown.getMessage());
  }

  /** Done, and nobody needs to listen. */
  private static final class Unlistenable<T> extends ForwardingListenableFuture<T> {
    private final ListenableFuture<T> done;

    Unlistenable(ListenableFuture<T> done) {
      this.done = done;
    }

    @Override
    protected ListenableFuture<T> delegate() {
      return done;
    }

    @Override
    public void addListener(Runnable listener, Executor executor) {
      throw new AssertionError("registered");
    }
  }
}
