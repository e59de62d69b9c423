package dev.fermata.stress;

import dev.fermata.AsyncContext;
import dev.fermata.CancellationTokenSource;
import dev.fermata.OperationCanceledException;
import dev.fermata.Task;
import dev.fermata.TaskCompletionSource;
import dev.fermata.TaskStatus;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** What a program does with tasks; each ends, in one of the ways that it names. */
enum SoakOperation {
  /** Awaits, twice, what another thread completes. */
  AWAIT(TaskStatus.RAN_TO_COMPLETION) {
    @Override
    Task<?> begin(SoakWorld world) {
      TaskCompletionSource<Integer> first = new TaskCompletionSource<>();
      TaskCompletionSource<Integer> second = new TaskCompletionSource<>(true);
      Task.run(() -> first.setResult(1));
      Task.run(() -> second.setResult(2));
      return TwoAwaits.start(first.task(), second.task());
    }
  },
  /** Fails on another thread, below an await. */
  FAIL(TaskStatus.FAULTED) {
    @Override
    Task<?> begin(SoakWorld world) {
      Task<Integer> failing =
          Task.run(
              () -> {
                throw new IOException("soak");
              });
      return TwoAwaits.start(failing, failing);
    }
  },
  /** Gives up in its own code. */
  GIVE_UP(TaskStatus.CANCELED) {
    @Override
    Task<?> begin(SoakWorld world) {
      return Task.run(
          () -> {
            throw new OperationCanceledException();
          });
    }
  },
  /** Is cancelled while it waits for what never ends. */
  CANCEL(TaskStatus.CANCELED) {
    @Override
    Task<?> begin(SoakWorld world) {
      CancellationTokenSource tokens = new CancellationTokenSource();
      Task<Integer> waiting = world.never().waitAsync(tokens.token());
      Task.run(tokens::cancel);
      return waiting;
    }
  },
  /** Is cancelled by a source that is linked to one that lives long. */
  CANCEL_LINKED(TaskStatus.CANCELED) {
    @Override
    Task<?> begin(SoakWorld world) {
      CancellationTokenSource tokens = CancellationTokenSource.linked(world.longLived());
      Task<Void> delay = Task.delay(Duration.ofHours(1), tokens.token());
      return Task.runAsync(
          () -> {
            tokens.cancel();
            tokens.close();
            return delay;
          });
    }
  },
  /** Is cancelled at a moment when it may be over. */
  RACE_DELAY(TaskStatus.CANCELED, TaskStatus.RAN_TO_COMPLETION) {
    @Override
    Task<?> begin(SoakWorld world) {
      CancellationTokenSource tokens = new CancellationTokenSource(Duration.ofMillis(1));
      return Task.delay(Duration.ofMillis(1), tokens.token());
    }
  },
  /** Runs out of time, waiting for what never ends. */
  TIME_OUT(TaskStatus.FAULTED) {
    @Override
    Task<?> begin(SoakWorld world) {
      return world.never().waitAsync(Duration.ofMillis(1));
    }
  },
  /** Waits under a token that lives long, and is completed. */
  LONG_LIVED_TOKEN(TaskStatus.RAN_TO_COMPLETION) {
    @Override
    Task<?> begin(SoakWorld world) {
      TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
      Task<Integer> waiting = source.task().waitAsync(world.longLived());
      Task.run(() -> source.setResult(1));
      return waiting;
    }
  },
  /** Wins against what never ends. */
  WHEN_ANY(TaskStatus.RAN_TO_COMPLETION) {
    @Override
    Task<?> begin(SoakWorld world) {
      return Task.whenAny(world.never(), Task.run(() -> 1), world.never());
    }
  },
  /** Waits for several. */
  WHEN_ALL(TaskStatus.RAN_TO_COMPLETION) {
    @Override
    Task<?> begin(SoakWorld world) {
      return Task.whenAll(List.of(Task.run(() -> 1), Task.runBlocking(() -> 2)));
    }
  },
  /** Goes through the JDK's futures and back. */
  FUTURES(TaskStatus.RAN_TO_COMPLETION) {
    @Override
    Task<?> begin(SoakWorld world) {
      CompletableFuture<Integer> future = CompletableFuture.supplyAsync(() -> 1);
      return Task.from(Task.from(future).toCompletableFuture().thenApply(n -> n + 1));
    }
  },
  /** Runs a loop of its own, in which a method yields. */
  LOOP(TaskStatus.RAN_TO_COMPLETION) {
    @Override
    Task<?> begin(SoakWorld world) {
      return Task.runBlocking(
          () -> AsyncContext.run(() -> TwoAwaits.start(Task.fromResult(1), Task.run(() -> 2))));
    }
  };

  private final Set<TaskStatus> ends;

  SoakOperation(TaskStatus... ends) {
    this.ends = Set.of(ends);
  }

  /** Begins the operation; its task ends without further help. */
  abstract Task<?> begin(SoakWorld world);

  /** Tells whether the operation may end so. */
  boolean mayEnd(TaskStatus status) {
    return ends.contains(status);
  }
}
