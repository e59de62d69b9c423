package dev.fermata;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.testing.Awaiting;
import dev.fermata.testing.Garbage;
import java.io.IOException;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What is over holds no memory. */
class LeakTest {
  private static final Duration DAY = Duration.ofDays(1);

  /** Something that a continuation leads to. */
  private static final class Payload {}

  private static WeakReference<Payload> completeContinuation(Task<Integer> source) {
    Payload payload = new Payload();
    source.continueWith(
        task -> {
          assertNotNull(payload);
          return task;
        });
    return new WeakReference<>(payload);
  }

  @Test
  void continuationsOfACompletedTask() throws Exception {
    TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    WeakReference<Payload> payload = completeContinuation(source.task());
    source.setResult(1);
    Garbage.awaitCleared(payload);
    Reference.reachabilityFence(source);
  }

  @Test
  void resultThatAMethodHasTaken() throws Exception {
    TaskCompletionSource<Integer> last = new TaskCompletionSource<>();
    List<WeakReference<Task<Integer>>> awaited = new CopyOnWriteArrayList<>();
    Task<Long> method =
        Awaiting.sum(
            2,
            i -> {
              TaskCompletionSource<Integer> source = i == 0 ? yielding() : last;
              awaited.add(new WeakReference<>(source.task()));
              return source.task();
            });
    Garbage.awaitCleared(awaited.get(0));
    last.setResult(1);
    method.join();
  }

  /** Returns a source that soon completes. */
  private static TaskCompletionSource<Integer> yielding() {
    TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    Task.delay(Duration.ofMillis(1)).continueWith(task -> source.trySetResult(1));
    return source;
  }

  @Test
  void antecedentsOfACompletedTask() throws Exception {
    TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    WeakReference<Object> antecedent = new WeakReference<>(source.task());
    List<Task<?>> kept =
        List.of(
            source.task().continueWith(task -> 1),
            source.task().waitAsync(DAY),
            Task.whenAll(source.task()),
            unwrapped(source),
            Awaiting.result(source.task()));
    source.setResult(1);
    Task.whenAll(kept).join();
    source = null;
    Garbage.awaitCleared(antecedent);
    Reference.reachabilityFence(kept);
  }

  private static Task<Integer> unwrapped(TaskCompletionSource<Integer> source) {
    return Task.runAsync(source::task);
  }

  @Test
  void cancelledDelay() throws Exception {
    assertForgotten(
        source -> {
          CancellationTokenSource tokens = new CancellationTokenSource();
          Task<Void> delay = Task.delay(DAY, tokens.token());
          tokens.cancel();
          return delay;
        });
  }

  @Test
  void tokenOfACompletedDelay() throws Exception {
    CancellationTokenSource tokens = new CancellationTokenSource();
    assertForgotten(
        source -> {
          Task<Void> delay = Task.delay(Duration.ofMillis(1), tokens.token());
          delay.join();
          return delay;
        });
    tokens.cancel();
  }

  @Test
  void aMillionShortOperationsOnALongLivedToken() throws Exception {
    CancellationTokenSource tokens = new CancellationTokenSource();
    List<WeakReference<Task<Integer>>> sample = new ArrayList<>();
    for (int i = 0; i < 1_000_000; i++) {
      TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
      Task<Integer> operation = source.task().waitAsync(tokens.token());
      source.setResult(i);
      assertTrue(operation.isCompletedSuccessfully());
      if (i % 10_000 == 0) {
        sample.add(new WeakReference<>(operation));
      }
    }
    Garbage.collectUntil(
        () -> sample.stream().allMatch(reference -> reference.refersTo(null)),
        "the token keeps operations that are over");
    tokens.cancel();
  }

  @Test
  void sourceClosedBeforeItsTime() throws Exception {
    assertForgotten(
        source -> {
          CancellationTokenSource tokens = new CancellationTokenSource(DAY);
          tokens.close();
          return tokens;
        });
  }

  @Test
  void linkedSourceThatIsClosed() throws Exception {
    CancellationTokenSource parent = new CancellationTokenSource();
    assertForgotten(
        source -> {
          CancellationTokenSource linked = CancellationTokenSource.linked(parent.token());
          linked.close();
          return linked;
        });
    Reference.reachabilityFence(parent);
  }

  @Test
  void waitThatTimedOut() throws Exception {
    assertForgotten(
        source -> {
          Task<Integer> waiting = source.waitAsync(Duration.ZERO);
          assertNotNull(waiting.exception());
          return waiting;
        });
    assertForgotten(
        source -> {
          Task<Integer> waiting = source.waitAsync(Duration.ofMillis(1));
          waiting.continueWith(Task::exception).join();
          return waiting;
        });
  }

  @Test
  void waitThatWasCancelled() throws Exception {
    assertForgotten(
        source -> {
          CancellationTokenSource tokens = new CancellationTokenSource();
          Task<Integer> waiting = source.waitAsync(tokens.token());
          tokens.cancel();
          return waiting;
        });
  }

  @Test
  void whenAnyThatAnotherTaskHasWon() throws Exception {
    assertForgotten(
        source -> {
          TaskCompletionSource<Integer> other = new TaskCompletionSource<>();
          Task<Task<Integer>> any = Task.whenAny(source, other.task());
          other.setResult(1);
          return any;
        });
  }

  /** Makes things from a task that stays pending and checks that it does not hold on to them. */
  private static void assertForgotten(Function<Task<Integer>, Object> make) throws Exception {
    assertForgotten(new TaskCompletionSource<>(), make);
    TaskCompletionSource<Integer> withOther = new TaskCompletionSource<>();
    Task<Integer> other = withOther.task().continueWith(Task::result);
    assertForgotten(withOther, make);
    withOther.setResult(1);
    assertTrue(other.isCompletedSuccessfully());
  }

  private static void assertForgotten(
      TaskCompletionSource<Integer> pending, Function<Task<Integer>, Object> make)
      throws Exception {
    List<WeakReference<Object>> made = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      made.add(new WeakReference<>(make.apply(pending.task())));
    }
    Garbage.collectUntil(
        () -> made.stream().filter(reference -> !reference.refersTo(null)).count() <= 2,
        "a task keeps what is over");
    assertFalse(pending.task().isCompleted());
  }

  @Test
  void joinThatTimedOut() {
    TaskCompletionSource<Integer> pending = new TaskCompletionSource<>();
    for (int i = 0; i < 1000; i++) {
      assertFalse(pending.task().join(Duration.ofNanos(1)));
    }
    pending.setResult(1);
  }

  @Test
  void faultedTaskThatIsNeverObserved() throws Exception {
    IOException failure = new IOException("leak test");
    AtomicBoolean reported = new AtomicBoolean();
    try (AutoCloseable registration =
        Task.onUnobservedException(
            report -> {
              report.setObserved();
              reported.compareAndSet(false, report.exception().getCause() == failure);
            })) {
      assertNotNull(registration);
      Garbage.awaitCleared(new WeakReference<>(Task.fromException(failure)));
      Garbage.collectUntil(reported::get, "not reported");
    }
  }
}
