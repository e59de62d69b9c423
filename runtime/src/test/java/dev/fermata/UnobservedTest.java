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
import java.util.Optional;
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

  /** Collects reports while {@code body} runs. */
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

  /** Returns the reports of {@code failure}; other tests lose tasks too. */
  private List<UnobservedTaskException> reportsOf(Throwable failure) {
    return reports.stream()
        .filter(report -> report.exception().innerExceptions().contains(failure))
        .toList();
  }

  private boolean isReported(Throwable failure) {
    return !reportsOf(failure).isEmpty();
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
          UnobservedTaskException report = reportsOf(failure).get(0);
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
          Garbage.collectUntil(() -> standIn().isPresent(), "not reported");
          assertEquals("loseCycle", standIn().orElseThrow().getStackTrace()[0].getMethodName());
        });
  }

  private Optional<Throwable> standIn() {
    return reports.stream()
        .map(report -> report.exception().getCause())
        .filter(inner -> inner.getMessage().contains("cycle"))
        .findFirst();
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
          assertNotNull(outer.continueWith(Task::exception).result());
        });
  }

  @Test
  void notPassedOnToAWaitThatIsOver() throws Exception {
    collecting(
        () -> {
          IOException failure = new IOException("too late");
          loseAfterTimeout(failure);
          awaitReport(failure);
        });
  }

  private static void loseAfterTimeout(Throwable failure) {
    TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    CancellationTokenSource tokens = new CancellationTokenSource();
    Task<Integer> waiting = source.task().waitAsync(tokens.token());
    tokens.cancel();
    source.setException(failure);
    assertTrue(waiting.isCanceled());
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
          assertEquals(1, reportsOf(failure).size());
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
      Garbage.collectUntil(
          () -> records.stream().anyMatch(record -> isWarningOf(failure, record)), "not logged");
    } finally {
      logger.removeHandler(handler);
      logger.setUseParentHandlers(true);
    }
  }

  private static boolean isWarningOf(Throwable failure, LogRecord logged) {
    return logged.getLevel() == Level.WARNING && logged.getThrown().getCause() == failure;
  }

  @Test
  void closedHandlerHearsNothingAndAThrowingOneDoesNoHarm() throws Exception {
    Logger.getLogger("dev.fermata").setUseParentHandlers(false);
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
            assertEquals(1, reportsOf(failure).size());
          });
    } finally {
      Logger.getLogger("dev.fermata").setUseParentHandlers(true);
    }
  }
}
