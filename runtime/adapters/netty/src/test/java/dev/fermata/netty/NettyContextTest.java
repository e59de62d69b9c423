package dev.fermata.netty;

import static dev.fermata.Await.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.Async;
import dev.fermata.SynchronizationContext;
import dev.fermata.Task;
import dev.fermata.TaskCompletionSource;
import io.netty.channel.EventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.local.LocalIoHandler;
import io.netty.util.concurrent.ImmediateEventExecutor;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Async methods called on event loops. */
class NettyContextTest {
  private final MultiThreadIoEventLoopGroup group =
      new MultiThreadIoEventLoopGroup(2, LocalIoHandler.newFactory());
  private final EventLoop loop = group.next();
  private final TaskCompletionSource<String> source = new TaskCompletionSource<>();

  @BeforeEach
  void install() {
    NettyContext.install(group);
  }

  @AfterEach
  void stop() {
    group.shutdownGracefully();
  }

  @Async
  private static Task<Boolean> resumesOn(EventLoop loop, Task<?> task) {
    await(task);
    return Task.fromResult(loop.inEventLoop());
  }

  @Test
  void resumesOnTheEventLoopWhoeverCompletes() throws Exception {
    CompletableFuture<Boolean> resumed = new CompletableFuture<>();
    CompletableFuture<Void> called = new CompletableFuture<>();
    loop.execute(
        () -> {
          resumesOn(loop, source.task()).toCompletableFuture().thenAccept(resumed::complete);
          called.complete(null);
        });
    called.get();
    source.setResult("on this thread");
    assertTrue(resumed.get());
  }

  @Test
  void refusesToBlockTheLoopThatTheTaskNeeds() {
    Throwable thrown =
        assertThrows(
                ExecutionException.class,
                () -> loop.submit(() -> resumesOn(loop, source.task()).result()).get())
            .getCause();
    assertInstanceOf(IllegalStateException.class, thrown);
  }

  @Test
  void keepsTheContextThatIsThere() throws Exception {
    SynchronizationContext installed = loop.submit(SynchronizationContext::current).get();
    NettyContext.install(loop);
    assertSame(installed, loop.submit(SynchronizationContext::current).get());
  }

  @Test
  void refusesExecutorsThatAreNotEventLoops() {
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> NettyContext.install(ImmediateEventExecutor.INSTANCE))
            .getMessage();
    assertEquals("Not an event loop: " + ImmediateEventExecutor.INSTANCE, message);
  }
}
