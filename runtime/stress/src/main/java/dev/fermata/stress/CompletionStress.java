package dev.fermata.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.fermata.Task;
import dev.fermata.TaskCompletionSource;
import java.io.IOException;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;
import org.openjdk.jcstress.infra.results.ZZI_Result;
import org.openjdk.jcstress.infra.results.ZZL_Result;

/** One completion wins, and everybody who learns of it sees all that came before it. */
public final class CompletionStress {
  private CompletionStress() {}

  /** Two results. */
  @JCStressTest
  @State
  @Outcome(id = "true, false, 1", expect = ACCEPTABLE, desc = "the first completion won")
  @Outcome(id = "false, true, 2", expect = ACCEPTABLE, desc = "the second completion won")
  @Outcome(expect = FORBIDDEN, desc = "both or none won, or the winner's result is not there")
  public static class ResultAgainstResult {
    private final TaskCompletionSource<Integer> source = new TaskCompletionSource<>();

    @Actor
    public void first(ZZI_Result r) {
      r.r1 = source.trySetResult(1);
    }

    @Actor
    public void second(ZZI_Result r) {
      r.r2 = source.trySetResult(2);
    }

    @Arbiter
    public void read(ZZI_Result r) {
      r.r3 = source.task().result();
    }
  }

  /** A failure and a cancellation. */
  @JCStressTest
  @State
  @Outcome(id = "true, false, FAULTED", expect = ACCEPTABLE, desc = "the failure won")
  @Outcome(id = "false, true, CANCELED", expect = ACCEPTABLE, desc = "the cancellation won")
  @Outcome(expect = FORBIDDEN, desc = "both or none won, or the status is not the winner's")
  public static class FailureAgainstCancellation {
    private static final IOException FAILURE = new IOException("stress");

    private final TaskCompletionSource<Integer> source = new TaskCompletionSource<>();

    @Actor
    public void fail(ZZL_Result r) {
      r.r1 = source.trySetException(FAILURE);
    }

    @Actor
    public void cancel(ZZL_Result r) {
      r.r2 = source.trySetCanceled();
    }

    @Arbiter
    public void read(ZZL_Result r) {
      r.r3 = source.task().status();
      source.task().exception(); // observed, so that nothing is reported
    }
  }

  /** A plain write before the completion, read by whoever sees the task completed. */
  @JCStressTest
  @State
  @Outcome(id = "-1", expect = ACCEPTABLE, desc = "not completed yet")
  @Outcome(id = "7", expect = ACCEPTABLE, desc = "completed, and the write is there")
  @Outcome(expect = FORBIDDEN, desc = "completed, and the write is not there")
  public static class WriteBeforeCompletion {
    private final TaskCompletionSource<int[]> source = new TaskCompletionSource<>();
    private int plain;

    @Actor
    public void complete() {
      plain = 7;
      source.setResult(null);
    }

    @Actor
    public void look(I_Result r) {
      r.r1 = source.task().isCompleted() ? plain : -1;
    }
  }

  /** A plain write inside the result, read through the status. */
  @JCStressTest
  @State
  @Outcome(id = "-1", expect = ACCEPTABLE, desc = "not completed yet")
  @Outcome(id = "7", expect = ACCEPTABLE, desc = "completed, and the result is whole")
  @Outcome(expect = FORBIDDEN, desc = "the result is not whole")
  public static class ResultOfCompletion {
    private final TaskCompletionSource<int[]> source = new TaskCompletionSource<>();

    @Actor
    public void complete() {
      int[] result = new int[1];
      result[0] = 7;
      source.setResult(result);
    }

    @Actor
    public void look(I_Result r) {
      Task<int[]> task = source.task();
      r.r1 = task.isCompletedSuccessfully() ? task.result()[0] : -1;
    }
  }

  /** A completed task handed over by a race: a plain field. */
  @JCStressTest
  @State
  @Outcome(id = "-1", expect = ACCEPTABLE, desc = "not handed over yet")
  @Outcome(id = "7", expect = ACCEPTABLE, desc = "completed, with its result")
  @Outcome(expect = FORBIDDEN, desc = "a completed task without its result")
  public static class CompletedTaskByARace {
    private Task<Integer> shared;

    @Actor
    public void publish() {
      shared = Task.fromResult(7);
    }

    @Actor
    public void look(I_Result r) {
      Task<Integer> task = shared;
      r.r1 = task == null ? -1 : task.isCompleted() ? task.result() : 0;
    }
  }

  /** A thread that blocks while the task completes; a lost wake-up would hang the run. */
  @JCStressTest
  @State
  @Outcome(id = "7", expect = ACCEPTABLE, desc = "woken up")
  @Outcome(expect = FORBIDDEN, desc = "woken up without the result")
  public static class JoinAgainstCompletion {
    private final TaskCompletionSource<Integer> source = new TaskCompletionSource<>();

    @Actor
    public void complete() {
      source.setResult(7);
    }

    @Actor
    public void join(I_Result r) {
      r.r1 = source.task().result();
    }
  }
}
