package dev.fermata.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.fermata.CancellationTokenSource;
import dev.fermata.Task;
import dev.fermata.TaskCompletionSource;
import java.time.Duration;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LI_Result;

/** What the timer ends races with what ends it early. */
public final class TimeStress {
  private static final Duration SHORT = Duration.ofNanos(10_000);

  private TimeStress() {}

  /** Counts how often a task's continuation runs, on whatever thread. */
  private static final class Watch {
    private final Counter counter = new Counter();
    private final TaskCompletionSource<Void> continued = new TaskCompletionSource<>();

    <T> Task<T> over(Task<T> task) {
      task.awaiter()
          .onCompleted(
              () -> {
                counter.run();
                continued.trySetResult(null);
              });
      return task;
    }

    void read(Task<?> task, LI_Result r) {
      continued.task().join();
      r.r1 = task.status();
      r.r2 = counter.calls();
      task.exception(); // observed, so that nothing is reported
    }
  }

  /** A delay that is cancelled when it is over. */
  @JCStressTest
  @State
  @Outcome(id = "RAN_TO_COMPLETION, 1", expect = ACCEPTABLE, desc = "over before it was cancelled")
  @Outcome(id = "CANCELED, 1", expect = ACCEPTABLE, desc = "cancelled before it was over")
  @Outcome(expect = FORBIDDEN, desc = "its continuation is lost or run twice; stuck hangs")
  public static class DelayAgainstCancellation {
    private final CancellationTokenSource tokens = new CancellationTokenSource();
    private final Watch watch = new Watch();
    private Task<Void> delay;

    @Actor
    public void begin() {
      delay = watch.over(Task.delay(SHORT, tokens.token()));
    }

    @Actor
    public void cancel() {
      tokens.cancel();
    }

    @Arbiter
    public void read(LI_Result r) {
      watch.read(delay, r);
    }
  }

  /** A wait whose time runs out while its operation completes. */
  @JCStressTest
  @State
  @Outcome(id = "RAN_TO_COMPLETION, 1", expect = ACCEPTABLE, desc = "the operation was first")
  @Outcome(id = "FAULTED, 1", expect = ACCEPTABLE, desc = "the time was first")
  @Outcome(expect = FORBIDDEN, desc = "its continuation is lost or run twice; stuck hangs")
  public static class TimeoutAgainstCompletion {
    private final TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    private final Watch watch = new Watch();
    private Task<Integer> waiting;

    @Actor
    public void begin() {
      waiting = watch.over(source.task().waitAsync(SHORT));
    }

    @Actor
    public void complete() {
      source.setResult(1);
    }

    @Arbiter
    public void read(LI_Result r) {
      watch.read(waiting, r);
    }
  }
}
