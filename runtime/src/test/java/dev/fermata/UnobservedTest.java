package dev.fermata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.codegen.AsyncMethods;
import dev.fermata.testing.Awaiting;
import dev.fermata.testing.Garbage;
import java.io.IOException;
import java.io.Serial;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** Semantic 5: a failure that nobody looks at is reported. */
class UnobservedTest {
  private static final Duration LONG = Duration.ofMinutes(5);

  private final List<UnobservedTaskException> reports = new CopyOnWriteArrayList<>();

  /** Collects the reports on {@code messages} while {@code body} runs. */
  private void collecting(Scenario body) throws Exception {
    try (AutoCloseable registration =
        Task.onUnobservedException(
            report -> {
              report.setObserved();
              reports.add(report);
            })) {
      assertNotNull(registration);
      body.run();
    }
  }

  private interface Scenario {
    void run() throws Exception;
  }

  private boolean isReported(Throwable failure) {
    return reports.stream().anyMatch(r -> r.exception().innerExceptions().contains(failure));
  }

  private void awaitReport(Throwable failure) throws InterruptedException {
    Garbage.collectUntil(() -> isReported(failure), "not reported: " + failure);
  }

  /**
   * Loses a task as {@code lose} does and checks that later losses are reported and that one not.
   */
  private void assertNotReported(Consumer<Throwable> lose) throws Exception {
    collecting(
        () -> {
          IOException observed = new IOException("observed");
          lose.accept(observed);
          IOException later = new IOException("later");
          Task.fromException(later);
          awaitReport(later);
          assertFalse(isReported(observed));
        });
  }

  @Test
  void lostTaskIsReportedWithItsException() throws Exception {
    collecting(
        () -> {
          IOException failure = new IOException("lost");
          Task.fromException(failure);
          awaitReport(failure);
          UnobservedTaskException report = reports.get(0);
          assertTrue(report.task().isFaulted());
          assertSame(failure, report.task().exception().getCause());
        });
  }

  @Test
  void lostMethodIsReported() throws Exception {
    collecting(
        () -> {
          IOException failure = new IOException("lost method");
          TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
          Awaiting.then(
              source.task(),
              x -> {
                throw failure;
              });
          source.setResult(1);
          awaitReport(failure);
        });
  }

  @Test
  void exceptionThatLeadsToItsTaskIsReportedAndCollected() throws Exception {
    collecting(
        () -> {
          WeakReference<Task<Integer>> task = loseCycle();
          Garbage.awaitCleared(task);
          Garbage.collectUntil(() -> !reports.isEmpty(), "not reported");
          Throwable inner = reports.get(0).exception().getCause();
          assertTrue(inner.getMessage().contains("cycle"), inner.toString());
          assertEquals("loseCycle", inner.getStackTrace()[0].getMethodName());
        });
  }

  private static WeakReference<Task<Integer>> loseCycle() {
    TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    source.setException(new TaskHolder("cycle", source.task()));
    return new WeakReference<>(source.task());
  }

  private static final class TaskHolder extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    @SuppressWarnings("unused") // it only has to lead there
    private final transient Task<?> task;

    TaskHolder(String message, Task<?> task) {
      super(message);
      this.task = task;
    }
  }

  @Test
  void observedByException() throws Exception {
    assertNotReported(failure -> assertNotNull(Task.fromException(failure).exception()));
  }

  @Test
  void observedByAwait() throws Exception {
    assertNotReported(
        failure -> Awaiting.then(Task.yield(), x -> swallow(Task.fromException(failure))).join());
  }

  private static Void swallow(Task<?> task) {
    try {
      task.awaiter().getResult();
    } catch (Throwable expected) {
      return null;
    }
    throw new AssertionError("did not fail");
  }

  @Test
  void observedByJoin() throws Exception {
    assertNotReported(
        failure -> {
          try {
            Task.fromException(failure).join();
          } catch (AggregateException expected) {
            assertSame(failure, expected.getCause());
          }
        });
  }

  @Test
  void passedOnByWhenAllAndWaitAsyncAndFuture() throws Exception {
    assertNotReported(
        failure -> {
          TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
          Task<?> all = Task.whenAll(source.task());
          Task<?> waiting = source.task().waitAsync(LONG);
          source.task().toCompletableFuture();
          source.setException(failure);
          assertNotNull(all.exception());
          assertNotNull(waiting.exception());
        });
  }

  @Test
  void passedOnByReturn() throws Exception {
    assertNotReported(
        failure -> {
          TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
          Task<Integer> outer = Task.runAsync(source::task);
          source.setException(failure);
          swallow(outer.continueWith(task -> task.result()));
          assertNotNull(outer.exception());
        });
  }

  @Test
  void passedOnToAWhenAllThatIsLostIsReportedOnce() throws Exception {
    collecting(
        () -> {
          IOException failure = new IOException("lost together");
          loseWhenAll(failure);
          awaitReport(failure);
          IOException later = new IOException("later");
          Task.fromException(later);
          awaitReport(later);
          assertEquals(2, reports.size());
        });
  }

  private static void loseWhenAll(Throwable failure) {
    Task.whenAll(Task.fromException(failure), Task.completedTask());
  }

  @Test
  void notObservedByStatus() throws Exception {
    collecting(
        () -> {
          IOException failure = new IOException("status only");
          assertTrue(Task.fromException(failure).isFaulted());
          assertEquals(TaskStatus.FAULTED, Task.fromException(failure).status());
          awaitReport(failure);
        });
  }

  @Test
  void cancellationIsNotReported() throws Exception {
    assertNotReported(
        failure ->
            AsyncMethods.failed(
                new OperationCanceledException("x", failure, CancellationToken.none())));
  }

  @Test
  void loggedByDefault() throws Exception {
    IOException failure = new IOException("logged");
    List<LogRecord> records = new CopyOnWriteArrayList<>();
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord logged) {
            records.add(logged);
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger logger = Logger.getLogger("dev.fermata");
    logger.setUseParentHandlers(false);
    logger.addHandler(handler);
    try {
      Task.fromException(failure);
      Garbage.collectUntil(() -> !records.isEmpty(), "not logged");
      assertEquals(Level.WARNING, records.get(0).getLevel());
      assertSame(failure, records.get(0).getThrown().getCause());
    } finally {
      logger.removeHandler(handler);
      logger.setUseParentHandlers(true);
    }
  }

  @Test
  void closedHandlerHearsNothingAndAThrowingOneDoesNoHarm() throws Exception {
    try (AutoCloseable throwing =
        Task.onUnobservedException(
            report -> {
              throw new IllegalStateException("handler");
            })) {
      assertNotNull(throwing);
      Task.onUnobservedException(report -> reports.add(report)).close();
      collecting(
          () -> {
            IOException failure = new IOException("one");
            Task.fromException(failure);
            awaitReport(failure);
            assertEquals(1, reports.size());
          });
    }
  }
}
