package dev.fermata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.testing.ManualContext;
import dev.fermata.testing.Threads;
import org.junit.jupiter.api.Test;

/** What contexts do beside awaits. */
class SynchronizationContextTest {
  private final Thread[] ranOn = new Thread[1];

  @Test
  void currentBelongsToTheThread() throws Exception {
    ManualContext context = new ManualContext();
    assertNull(SynchronizationContext.current());
    SynchronizationContext.setCurrent(context);
    try {
      assertSame(context, SynchronizationContext.current());
      assertNull(Threads.callElsewhere(SynchronizationContext::current));
    } finally {
      SynchronizationContext.setCurrent(null);
    }
    assertNull(SynchronizationContext.current());
    assertTrue(context.isSingleThreaded());
  }

  @Test
  void sendRunsAtOnceWhereItIsCurrent() throws Exception {
    ManualContext context = new ManualContext();
    context.call(
        () -> {
          context.send(() -> ranOn[0] = Thread.currentThread());
          return null;
        });
    assertSame(Thread.currentThread(), ranOn[0]);
    assertEquals(0, context.posted());
  }

  @Test
  void sendWaitsForTheCallback() {
    new ElsewhereContext().send(() -> ranOn[0] = Thread.currentThread());
    assertNotSame(Thread.currentThread(), ranOn[0]);
    assertTrue(ranOn[0] != null);
  }

  @Test
  void sendThrowsWhatTheCallbackThrows() {
    IllegalStateException failure = new IllegalStateException("x");
    assertSame(
        failure,
        assertThrows(
            IllegalStateException.class,
            () ->
                new ElsewhereContext()
                    .send(
                        () -> {
                          throw failure;
                        })));
  }

  /** Runs each callback on a thread of its own. */
  private static final class ElsewhereContext extends SynchronizationContext {
    @Override
    public void post(Runnable callback) {
      new Thread(callback).start();
    }
  }
}
