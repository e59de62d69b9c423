package dev.fermata.netty;

import static dev.fermata.netty.NettyAwait.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.Async;
import dev.fermata.AsyncContext;
import dev.fermata.Task;
import dev.fermata.TaskCanceledException;
import io.netty.util.concurrent.DefaultEventExecutor;
import io.netty.util.concurrent.DefaultPromise;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.GenericFutureListener;
import io.netty.util.concurrent.ImmediateEventExecutor;
import io.netty.util.concurrent.Promise;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Awaiting Netty's futures. */
class NettyAwaitTest {
  private final EventExecutor loop = new DefaultEventExecutor();
  private final Promise<String> promise = loop.newPromise();

  @AfterEach
  void stop() {
    loop.shutdownGracefully();
  }

  @Async
  private static Task<String> greet(Future<? extends CharSequence> name) {
    return Task.fromResult("Hello, " + await(name));
  }

  @Async
  private static Task<Thread> threadAfter(Future<?> future) {
    await(future);
    return Task.fromResult(Thread.currentThread());
  }

  @Async
  private static Task<String> recovering(Future<String> future) {
    try {
      return Task.fromResult(await(future, IOException.class));
    } catch (IOException e) {
      return Task.fromResult("recovered from " + e.getMessage());
    }
  }

  @Test
  void resumesWithTheResultOnTheEventLoop() throws Exception {
    Task<String> greeting = greet(promise);
    Task<Thread> resumed = threadAfter(promise);
    assertFalse(greeting.isCompleted());
    promise.setSuccess("Ada");
    assertEquals("Hello, Ada", greeting.result());
    assertTrue(loop.inEventLoop(resumed.result()));
  }

  @Test
  void takesADoneFutureWithoutRegistering() {
    Unlistenable done = new Unlistenable();
    done.setSuccess("Ada");
    assertEquals("Hello, Ada", greet(done).result());
    Unlistenable failed = new Unlistenable();
    IOException failure = new IOException("down");
    failed.setFailure(failure);
    assertSame(failure, greet(failed).exception().getCause());
  }

  @Test
  void throwsTheOriginalException() throws Exception {
    Task<String> recovered = recovering(promise);
    IOException failure = new IOException("down");
    promise.setFailure(failure);
    assertEquals("recovered from down", recovered.result());
    assertSame(failure, greet(promise).exception().getCause());
  }

  @Test
  void aCancelledFutureCancels() {
    Task<String> greeting = greet(promise);
    promise.cancel(true);
    Throwable thrown =
        assertThrows(TaskCanceledException.class, () -> AsyncContext.run(() -> greeting));
    assertInstanceOf(CancellationException.class, thrown.getCause());
    assertTrue(greeting.isCanceled());
  }

  @Test
  void resumesInTheSynchronizationContext() throws Exception {
    Thread resumed =
        AsyncContext.run(
            () -> {
              Task<Thread> after = threadAfter(promise);
              promise.setSuccess("x");
              return after;
            });
    assertSame(Thread.currentThread(), resumed);
  }

  /** A promise to which nobody needs to listen once it is done. */
  private static final class Unlistenable extends DefaultPromise<String> {
    Unlistenable() {
      super(ImmediateEventExecutor.INSTANCE);
    }

    @Override
    public Promise<String> addListener(
        GenericFutureListener<? extends Future<? super String>> listener) {
      throw new AssertionError("registered");
    }
  }
}
