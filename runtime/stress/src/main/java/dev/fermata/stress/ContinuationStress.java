package dev.fermata.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.fermata.Task;
import dev.fermata.TaskCompletionSource;
import dev.fermata.ValueTask;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.I_Result;

/** Each continuation runs once: none is lost, none is resumed twice. */
public final class ContinuationStress {
  private ContinuationStress() {}

  /** One registration while the task completes. */
  @JCStressTest
  @State
  @Outcome(id = "7", expect = ACCEPTABLE, desc = "ran once and saw what was written before")
  @Outcome(expect = FORBIDDEN, desc = "lost (0), run twice (14), or the write is not there")
  public static class RegistrationAgainstCompletion {
    private final TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    private int plain;
    private volatile int seen;

    @Actor
    public void complete() {
      plain = 7;
      source.setResult(1);
    }

    @Actor
    public void register() {
      source.task().awaiter().onCompleted(() -> seen = seen + plain);
    }

    @Arbiter
    public void read(I_Result r) {
      r.r1 = seen;
    }
  }

  /** Two registrations, one after the other, while the task completes. */
  @JCStressTest
  @State
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "each ran once")
  @Outcome(expect = FORBIDDEN, desc = "one was lost or ran twice")
  public static class TwoRegistrationsAgainstCompletion {
    private final TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    private final Counter first = new Counter();
    private final Counter second = new Counter();

    @Actor
    public void complete() {
      source.setResult(1);
    }

    @Actor
    public void register() {
      source.task().awaiter().onCompleted(first);
      source.task().awaiter().onCompleted(second);
    }

    @Arbiter
    public void read(II_Result r) {
      r.r1 = first.calls();
      r.r2 = second.calls();
    }
  }

  /** Two registrations at once; the task completes afterwards. */
  @JCStressTest
  @State
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "each ran once")
  @Outcome(expect = FORBIDDEN, desc = "one was lost or ran twice")
  public static class RegistrationAgainstRegistration {
    private final TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    private final Counter first = new Counter();
    private final Counter second = new Counter();

    @Actor
    public void registerFirst() {
      source.task().awaiter().onCompleted(first);
    }

    @Actor
    public void registerSecond() {
      source.task().awaiter().onCompleted(second);
    }

    @Arbiter
    public void read(II_Result r) {
      source.setResult(1);
      r.r1 = first.calls();
      r.r2 = second.calls();
    }
  }

  /** Two completions with one continuation. */
  @JCStressTest
  @State
  @Outcome(id = "1", expect = ACCEPTABLE, desc = "ran once")
  @Outcome(expect = FORBIDDEN, desc = "lost, or resumed by both")
  public static class TwoCompletionsOfOneContinuation {
    private final TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    private final Counter counter = new Counter();

    public TwoCompletionsOfOneContinuation() {
      source.task().awaiter().onCompleted(counter);
    }

    @Actor
    public void complete() {
      source.trySetResult(1);
    }

    @Actor
    public void cancel() {
      source.trySetCanceled();
    }

    @Arbiter
    public void read(I_Result r) {
      r.r1 = counter.calls();
    }
  }

  /** A method that suspends while what it awaits completes, and again on the way. */
  @JCStressTest
  @State
  @Outcome(id = "7", expect = ACCEPTABLE, desc = "went through both awaits once")
  @Outcome(expect = FORBIDDEN, desc = "stuck (-1), or its local was lost on the way")
  public static class SuspensionAgainstCompletion {
    private final TaskCompletionSource<Integer> first = new TaskCompletionSource<>();
    private final TaskCompletionSource<Integer> second = new TaskCompletionSource<>();
    private Task<Integer> method;

    @Actor
    public void call() {
      method = TwoAwaits.start(first.task(), second.task());
    }

    @Actor
    public void complete() {
      first.setResult(3);
      second.setResult(4);
    }

    @Arbiter
    public void read(I_Result r) {
      r.r1 = method.isCompleted() ? method.result() : -1;
    }
  }

  /** The awaiter of a value task, registered with while its task completes. */
  @JCStressTest
  @State
  @Outcome(id = "1", expect = ACCEPTABLE, desc = "ran once")
  @Outcome(expect = FORBIDDEN, desc = "lost, or run twice")
  public static class ValueTaskAgainstCompletion {
    private final TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    private final ValueTask<Integer> value = ValueTask.of(source.task());
    private final Counter counter = new Counter();

    @Actor
    public void complete() {
      source.setResult(1);
    }

    @Actor
    public void register() {
      value.awaiter().onCompleted(counter);
    }

    @Arbiter
    public void read(I_Result r) {
      r.r1 = counter.calls();
    }
  }
}
