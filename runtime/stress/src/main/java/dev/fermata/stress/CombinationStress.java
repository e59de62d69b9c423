package dev.fermata.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.fermata.Task;
import dev.fermata.TaskCompletionSource;
import java.io.IOException;
import java.util.List;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.LI_Result;

/** {@code whenAll} and {@code whenAny} complete once, with what they ought to. */
public final class CombinationStress {
  private CombinationStress() {}

  /** A {@code whenAll} that begins while both its sources complete. */
  @JCStressTest
  @State
  @Outcome(id = "3, 1", expect = ACCEPTABLE, desc = "both results, one continuation")
  @Outcome(expect = FORBIDDEN, desc = "stuck (-1), a result is missing, or continued twice")
  public static class BeginningOfWhenAll {
    private final TaskCompletionSource<Integer> one = new TaskCompletionSource<>();
    private final TaskCompletionSource<Integer> two = new TaskCompletionSource<>();
    private final Counter counter = new Counter();
    private Task<List<Integer>> all;

    @Actor
    public void begin() {
      all = Task.whenAll(one.task(), two.task());
      all.awaiter().onCompleted(counter);
    }

    @Actor
    public void complete() {
      one.setResult(1);
      two.setResult(2);
    }

    @Arbiter
    public void read(II_Result r) {
      r.r1 = all.isCompleted() ? all.result().get(0) + all.result().get(1) : -1;
      r.r2 = counter.calls();
    }
  }

  /** Both sources of a {@code whenAll} complete at once. */
  @JCStressTest
  @State
  @Outcome(id = "3, 1", expect = ACCEPTABLE, desc = "both results, one continuation")
  @Outcome(expect = FORBIDDEN, desc = "stuck (-1), a result is missing, or continued twice")
  public static class WhenAllOfTwo {
    private final TaskCompletionSource<Integer> one = new TaskCompletionSource<>();
    private final TaskCompletionSource<Integer> two = new TaskCompletionSource<>();
    private final Task<List<Integer>> all = Task.whenAll(one.task(), two.task());
    private final Counter counter = new Counter();

    public WhenAllOfTwo() {
      all.awaiter().onCompleted(counter);
    }

    @Actor
    public void completeOne() {
      one.setResult(1);
    }

    @Actor
    public void completeTwo() {
      two.setResult(2);
    }

    @Arbiter
    public void read(II_Result r) {
      r.r1 = all.isCompleted() ? all.result().get(0) + all.result().get(1) : -1;
      r.r2 = counter.calls();
    }
  }

  /** A failure and a cancellation under a {@code whenAll}. */
  @JCStressTest
  @State
  @Outcome(id = "FAULTED, 1", expect = ACCEPTABLE, desc = "the failure wins, whatever the order")
  @Outcome(expect = FORBIDDEN, desc = "stuck, canceled, or continued twice")
  public static class WhenAllOfFailureAndCancellation {
    private static final IOException FAILURE = new IOException("stress");

    private final TaskCompletionSource<Integer> fails = new TaskCompletionSource<>();
    private final TaskCompletionSource<Integer> isCanceled = new TaskCompletionSource<>();
    private final Task<List<Integer>> all = Task.whenAll(fails.task(), isCanceled.task());
    private final Counter counter = new Counter();

    public WhenAllOfFailureAndCancellation() {
      all.awaiter().onCompleted(counter);
    }

    @Actor
    public void fail() {
      fails.setException(FAILURE);
    }

    @Actor
    public void cancel() {
      isCanceled.setCanceled();
    }

    @Arbiter
    public void read(LI_Result r) {
      r.r1 = all.status();
      r.r2 = counter.calls();
      all.exception(); // observed, so that nothing is reported
    }
  }

  /** A {@code whenAny} that begins while both its sources complete. */
  @JCStressTest
  @State
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "the first won, one continuation")
  @Outcome(id = "2, 1", expect = ACCEPTABLE, desc = "the second won, one continuation")
  @Outcome(expect = FORBIDDEN, desc = "stuck (-1), or continued twice")
  public static class BeginningOfWhenAny {
    private final TaskCompletionSource<Integer> one = new TaskCompletionSource<>();
    private final TaskCompletionSource<Integer> two = new TaskCompletionSource<>();
    private final Counter counter = new Counter();
    private Task<Task<Integer>> any;

    @Actor
    public void begin() {
      any = Task.whenAny(one.task(), two.task());
      any.awaiter().onCompleted(counter);
    }

    @Actor
    public void complete() {
      one.setResult(1);
      two.setResult(2);
    }

    @Arbiter
    public void read(II_Result r) {
      r.r1 = any.isCompleted() ? any.result().result() : -1;
      r.r2 = counter.calls();
    }
  }

  /** Both sources of a {@code whenAny} complete at once. */
  @JCStressTest
  @State
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "the first won, one continuation")
  @Outcome(id = "2, 1", expect = ACCEPTABLE, desc = "the second won, one continuation")
  @Outcome(expect = FORBIDDEN, desc = "stuck (-1), or continued twice")
  public static class WhenAnyOfTwo {
    private final TaskCompletionSource<Integer> one = new TaskCompletionSource<>();
    private final TaskCompletionSource<Integer> two = new TaskCompletionSource<>();
    private final Task<Task<Integer>> any = Task.whenAny(one.task(), two.task());
    private final Counter counter = new Counter();

    public WhenAnyOfTwo() {
      any.awaiter().onCompleted(counter);
    }

    @Actor
    public void completeOne() {
      one.setResult(1);
    }

    @Actor
    public void completeTwo() {
      two.setResult(2);
    }

    @Arbiter
    public void read(II_Result r) {
      r.r1 = any.isCompleted() ? any.result().result() : -1;
      r.r2 = counter.calls();
    }
  }

  /** A loser lets go of its race while another continuation is registered with it. */
  @JCStressTest
  @State
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "both continuations ran once")
  @Outcome(expect = FORBIDDEN, desc = "the loser lost a continuation, or ran one twice")
  public static class LoserAgainstRegistration {
    private final TaskCompletionSource<Integer> winner = new TaskCompletionSource<>();
    private final TaskCompletionSource<Integer> loser = new TaskCompletionSource<>();
    private final Counter early = new Counter();
    private final Counter late = new Counter();

    public LoserAgainstRegistration() {
      loser.task().awaiter().onCompleted(early);
      Task.whenAny(winner.task(), loser.task());
      Task.whenAny(winner.task(), loser.task());
    }

    @Actor
    public void win() {
      winner.setResult(1);
    }

    @Actor
    public void register() {
      loser.task().awaiter().onCompleted(late);
    }

    @Arbiter
    public void read(II_Result r) {
      loser.setResult(2);
      r.r1 = early.calls();
      r.r2 = late.calls();
    }
  }
}
