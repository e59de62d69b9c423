package dev.fermata.stress;

import dev.fermata.Task;
import dev.fermata.TaskCompletionSource;
import dev.fermata.TaskStatus;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Options;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.jetbrains.lincheck.datastructures.Validate;
import org.junit.jupiter.api.Test;

/**
 * {@link TaskCompletionSource} is linearizable: whatever the threads do, there is an order of the
 * calls that explains all answers; and each continuation runs once.
 */
class CompletionSourceLincheckIT {

  @Test
  void modelChecking() {
    bounded(new ModelCheckingOptions()).check(Calls.class);
  }

  @Test
  void stress() {
    bounded(new StressOptions()).check(Calls.class);
  }

  /** Some seconds for each strategy; {@code -Dlincheck.iterations=100} gives it more. */
  private static <O extends Options<O, ?>> O bounded(O options) {
    return options
        .iterations(Integer.getInteger("lincheck.iterations", 5))
        .invocationsPerIteration(200)
        .actorsBefore(1)
        .actorsPerThread(3)
        .actorsAfter(1);
  }

  /** What the threads call, in random scenarios. */
  public static class Calls {
    private final TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    private final AtomicInteger registered = new AtomicInteger();
    private final AtomicInteger continued = new AtomicInteger();

    @Operation
    public boolean setResult(int value) {
      return source.trySetResult(value);
    }

    @Operation
    public boolean setCanceled() {
      return source.trySetCanceled();
    }

    @Operation
    public TaskStatus status() {
      return source.task().status();
    }

    @Operation
    public Integer result() {
      Task<Integer> task = source.task();
      return task.isCompletedSuccessfully() ? task.result() : null;
    }

    @Operation
    public boolean isCompleted() {
      return source.task().isCompleted();
    }

    @Operation
    public void register() {
      registered.incrementAndGet();
      source.task().awaiter().onCompleted(continued::incrementAndGet);
    }

    @Validate
    public void eachContinuationRanOnce() {
      int expected = source.task().isCompleted() ? registered.get() : 0;
      if (continued.get() != expected) {
        throw new IllegalStateException(continued + " of " + expected + " continuations ran");
      }
    }
  }
}
