package dev.fermata.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.fermata.CancellationRegistration;
import dev.fermata.CancellationTokenSource;
import dev.fermata.Task;
import dev.fermata.TaskCompletionSource;
import dev.fermata.TaskScheduler;
import dev.fermata.internal.Tasks;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;
import org.openjdk.jcstress.infra.results.LI_Result;

/** A cancellation reaches each callback once, and decides an operation or comes too late. */
public final class CancellationStress {
  private CancellationStress() {}

  /** A cancellation while a callback is registered. */
  @JCStressTest
  @State
  @Outcome(id = "1", expect = ACCEPTABLE, desc = "called once, by either thread")
  @Outcome(expect = FORBIDDEN, desc = "lost, or called by both")
  public static class CancelAgainstRegistration {
    private final CancellationTokenSource source = new CancellationTokenSource();
    private final Counter counter = new Counter();

    @Actor
    public void cancel() {
      source.cancel();
    }

    @Actor
    public void register() {
      source.token().register(counter);
    }

    @Arbiter
    public void read(I_Result r) {
      r.r1 = counter.calls();
    }
  }

  /** Two cancellations with one callback. */
  @JCStressTest
  @State
  @Outcome(id = "1", expect = ACCEPTABLE, desc = "called once")
  @Outcome(expect = FORBIDDEN, desc = "lost, or called by both")
  public static class CancelAgainstCancel {
    private final CancellationTokenSource source = new CancellationTokenSource();
    private final Counter counter = new Counter();

    public CancelAgainstCancel() {
      source.token().register(counter);
    }

    @Actor
    public void cancel() {
      source.cancel();
    }

    @Actor
    public void cancelToo() {
      source.cancel();
    }

    @Arbiter
    public void read(I_Result r) {
      r.r1 = counter.calls();
    }
  }

  /** A cancellation while its registration is closed, beside another that stays. */
  @JCStressTest
  @State
  @Outcome(id = "1", expect = ACCEPTABLE, desc = "closed first; the other was called")
  @Outcome(id = "2", expect = ACCEPTABLE, desc = "cancelled first; both were called")
  @Outcome(expect = FORBIDDEN, desc = "the other was lost, or one called twice")
  public static class CancelAgainstClose {
    private final CancellationTokenSource source = new CancellationTokenSource();
    private final Counter counter = new Counter();
    private final CancellationRegistration registration = source.token().register(counter);

    public CancelAgainstClose() {
      source.token().register(counter);
    }

    @Actor
    public void cancel() {
      source.cancel();
    }

    @Actor
    public void close() {
      registration.close();
    }

    @Arbiter
    public void read(I_Result r) {
      r.r1 = counter.calls();
    }
  }

  /** Both parents of a linked source. */
  @JCStressTest
  @State
  @Outcome(id = "1", expect = ACCEPTABLE, desc = "called once")
  @Outcome(expect = FORBIDDEN, desc = "lost, or called for each parent")
  public static class LinkedParents {
    private final CancellationTokenSource father = new CancellationTokenSource();
    private final CancellationTokenSource mother = new CancellationTokenSource();
    private final Counter counter = new Counter();

    public LinkedParents() {
      CancellationTokenSource.linked(father.token(), mother.token()).token().register(counter);
    }

    @Actor
    public void cancelFather() {
      father.cancel();
    }

    @Actor
    public void cancelMother() {
      mother.cancel();
    }

    @Arbiter
    public void read(I_Result r) {
      r.r1 = counter.calls();
    }
  }

  /** A wait that is cancelled while its operation completes. */
  @JCStressTest
  @State
  @Outcome(id = "RAN_TO_COMPLETION, 1", expect = ACCEPTABLE, desc = "the operation was first")
  @Outcome(id = "CANCELED, 1", expect = ACCEPTABLE, desc = "the cancellation was first")
  @Outcome(expect = FORBIDDEN, desc = "stuck, or its continuation is lost or run twice")
  public static class CancelAgainstCompletion {
    private final CancellationTokenSource tokens = new CancellationTokenSource();
    private final TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    private final Counter counter = new Counter();
    private final Task<Integer> waiting = source.task().waitAsync(tokens.token());

    public CancelAgainstCompletion() {
      waiting.awaiter().onCompleted(counter);
    }

    @Actor
    public void cancel() {
      tokens.cancel();
    }

    @Actor
    public void complete() {
      source.setResult(1);
    }

    @Arbiter
    public void read(LI_Result r) {
      r.r1 = waiting.status();
      r.r2 = counter.calls();
    }
  }

  /** A wait that begins while it is cancelled. */
  @JCStressTest
  @State
  @Outcome(id = "CANCELED, 1", expect = ACCEPTABLE, desc = "canceled, now or at once")
  @Outcome(expect = FORBIDDEN, desc = "stuck, or its continuation is lost or run twice")
  public static class CancelAgainstBeginning {
    private final CancellationTokenSource tokens = new CancellationTokenSource();
    private final TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    private final Counter counter = new Counter();
    private Task<Integer> waiting;

    @Actor
    public void begin() {
      waiting = source.task().waitAsync(tokens.token());
      waiting.awaiter().onCompleted(counter);
    }

    @Actor
    public void cancel() {
      tokens.cancel();
    }

    @Arbiter
    public void read(LI_Result r) {
      r.r1 = waiting.status();
      r.r2 = counter.calls();
    }
  }

  /** Work that is cancelled while it begins. */
  @JCStressTest
  @State
  @Outcome(id = "RAN_TO_COMPLETION, 1", expect = ACCEPTABLE, desc = "the work began first")
  @Outcome(id = "CANCELED, 0", expect = ACCEPTABLE, desc = "the work never began")
  @Outcome(expect = FORBIDDEN, desc = "work that ran and was canceled, or neither")
  public static class CancelAgainstStartOfWork {
    private final CancellationTokenSource tokens = new CancellationTokenSource();
    private final Counter counter = new Counter();
    private Runnable queued;
    private final Task<Void> work;

    public CancelAgainstStartOfWork() {
      TaskScheduler scheduler = TaskScheduler.from(callback -> queued = callback);
      work = Tasks.run(counter::run, tokens.token(), scheduler);
    }

    @Actor
    public void run() {
      queued.run();
    }

    @Actor
    public void cancel() {
      tokens.cancel();
    }

    @Arbiter
    public void read(LI_Result r) {
      r.r1 = work.status();
      r.r2 = counter.calls();
    }
  }
}
