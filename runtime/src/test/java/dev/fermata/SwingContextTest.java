package dev.fermata;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.testing.Awaiting;
import java.awt.EventQueue;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The event dispatch thread, which exists without a display too. */
class SwingContextTest {
  @BeforeAll
  static void withoutADisplay() {
    System.setProperty("java.awt.headless", "true");
  }

  @Test
  void eventHandlersHaveItAndComeBackToIt() throws Exception {
    SwingContext.install();
    TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    FutureTask<Task<Boolean>> handler =
        new FutureTask<>(
            () -> {
              assertSame(SwingContext.instance(), SynchronizationContext.current());
              return Awaiting.then(source.task(), n -> EventQueue.isDispatchThread());
            });
    EventQueue.invokeLater(handler);
    Task<Boolean> method = handler.get();
    source.setResult(1);
    assertTrue(method.result());
    assertNull(SynchronizationContext.current());
  }

  @Test
  void sendRunsOnTheDispatchThreadAndAtOnceThere() throws Exception {
    boolean[] dispatched = new boolean[2];
    SwingContext.instance()
        .send(
            () -> {
              dispatched[0] = EventQueue.isDispatchThread();
              SwingContext.instance().send(() -> dispatched[1] = EventQueue.isDispatchThread());
            });
    assertTrue(dispatched[0] && dispatched[1]);
  }

  @Test
  void blockingTheDispatchThreadIsRefused() throws Exception {
    FutureTask<Throwable> handler =
        new FutureTask<>(
            () -> {
              Task<Integer> method = Awaiting.result(new TaskCompletionSource<Integer>().task());
              try {
                method.join();
                return null;
              } catch (IllegalStateException refused) {
                return refused;
              }
            });
    SwingContext.instance().post(handler);
    assertTrue(handler.get().getMessage().contains("SwingContext"));
  }
}
