package dev.fermata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.testing.Awaiting;
import dev.fermata.testing.Threads;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Semantic 9: one completion wins, and each continuation runs exactly once. */
class ExactlyOnceStressTest {
  private static final int ROUNDS = 20_000;

  private static final class Round {
    private final TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    private final AtomicInteger ran = new AtomicInteger();
    private volatile Task<?> first;
    private volatile Task<?> second;
  }

  private final AtomicReference<Round> round = new AtomicReference<>(new Round());

  @Test
  void completionsOfEveryKind() throws Exception {
    IOException failure = new IOException("race");
    assertOneWins(source -> source.trySetResult(1), source -> source.trySetResult(2));
    assertOneWins(source -> source.trySetException(failure), source -> source.trySetResult(2));
    assertOneWins(TaskCompletionSource::trySetCanceled, source -> source.trySetException(failure));
  }

  /**
   * Lets two threads complete the same many sources. Completing takes longer than finding
   * completed, so the thread that is behind catches up, and then they race for every source.
   */
  private static void assertOneWins(
      Predicate<TaskCompletionSource<Integer>> first,
      Predicate<TaskCompletionSource<Integer>> second)
      throws Exception {
    int count = 200_000;
    List<TaskCompletionSource<Integer>> sources =
        Stream.generate(() -> new TaskCompletionSource<Integer>()).limit(count).toList();
    boolean[] wonByFirst = new boolean[count];
    boolean[] wonBySecond = new boolean[count];
    Threads.race(
        1,
        () -> {},
        () -> IntStream.range(0, count).forEach(i -> wonByFirst[i] = first.test(sources.get(i))),
        () -> IntStream.range(0, count).forEach(i -> wonBySecond[i] = second.test(sources.get(i))));
    for (int i = 0; i < count; i++) {
      assertTrue(wonByFirst[i] != wonBySecond[i], "both or none has won");
      assertTrue(sources.get(i).task().continueWith(Task::exception).isCompleted());
    }
  }

  @Test
  void registrationAgainstCompletion() throws Exception {
    Threads.race(
        ROUNDS,
        () -> {
          assertEquals(3, round.get().ran.get());
          assertTrue(round.get().first.isCompletedSuccessfully());
          round.set(new Round());
        },
        () -> {
          Round current = round.get();
          current.first = Awaiting.then(current.source.task(), x -> current.ran.incrementAndGet());
          current.source.task().awaiter().onCompleted(current.ran::incrementAndGet);
        },
        () -> round.get().source.task().continueWith(x -> round.get().ran.incrementAndGet()),
        () -> round.get().source.setResult(1));
  }

  @Test
  void cancellationAgainstCompletion() throws Exception {
    AtomicReference<CancellationTokenSource> tokens =
        new AtomicReference<>(new CancellationTokenSource());
    Threads.race(
        ROUNDS,
        () -> {
          assertTrue(round.get().first.isCompleted());
          assertTrue(round.get().first.isCanceled() || round.get().first.isCompletedSuccessfully());
          tokens.set(new CancellationTokenSource());
          round.set(new Round());
        },
        () -> round.get().first = round.get().source.task().waitAsync(tokens.get().token()),
        () -> tokens.get().cancel(),
        () -> round.get().source.setResult(1));
  }

  @Test
  void whenAllAndWhenAnyAgainstCompletion() throws Exception {
    AtomicReference<TaskCompletionSource<Integer>> other =
        new AtomicReference<>(new TaskCompletionSource<>());
    Threads.race(
        ROUNDS,
        () -> {
          assertTrue(round.get().first.isCompletedSuccessfully());
          assertTrue(round.get().second.isCompletedSuccessfully());
          other.set(new TaskCompletionSource<>());
          round.set(new Round());
        },
        () -> {
          round.get().first = Task.whenAll(round.get().source.task(), other.get().task());
          round.get().second = Task.whenAny(round.get().source.task(), other.get().task());
        },
        () -> round.get().source.setResult(1),
        () -> other.get().setResult(2));
  }

  @Test
  void cancellationOfWorkAgainstItsStart() throws Exception {
    AtomicReference<CancellationTokenSource> tokens =
        new AtomicReference<>(new CancellationTokenSource());
    Threads.race(
        ROUNDS / 4,
        () -> {
          Round current = round.get();
          boolean ran =
              current
                  .first
                  .waitAsync(CancellationToken.none())
                  .continueWith(task -> task.isCompletedSuccessfully())
                  .result();
          assertEquals(ran ? 1 : 0, current.ran.get());
          tokens.set(new CancellationTokenSource());
          round.set(new Round());
        },
        () -> {
          Round current = round.get();
          current.first = Task.run(() -> current.ran.incrementAndGet(), tokens.get().token());
        },
        () -> tokens.get().cancel());
  }

  @Test
  void aLoopThatSuspendsWhileItIsResumedElsewhere() {
    Task<Long> sum = Awaiting.sum(ROUNDS, i -> Task.run(() -> 1));
    assertEquals(ROUNDS, sum.result());
  }
}
