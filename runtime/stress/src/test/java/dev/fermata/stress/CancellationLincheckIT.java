package dev.fermata.stress;

import dev.fermata.CancellationRegistration;
import dev.fermata.CancellationTokenSource;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Options;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.jetbrains.lincheck.datastructures.Validate;
import org.junit.jupiter.api.Test;

/**
 * Registrations with a token are linearizable: a callback is called once when its source is
 * cancelled, whoever registers and closes meanwhile.
 */
class CancellationLincheckIT {

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
    private final CancellationTokenSource source = new CancellationTokenSource();
    private final Queue<AtomicInteger> kept = new ConcurrentLinkedQueue<>();
    private final Queue<AtomicInteger> closed = new ConcurrentLinkedQueue<>();

    @Operation
    public void register() {
      AtomicInteger calls = new AtomicInteger();
      kept.add(calls);
      source.token().register(calls::incrementAndGet);
    }

    @Operation
    public void registerAndClose() {
      AtomicInteger calls = new AtomicInteger();
      closed.add(calls);
      CancellationRegistration registration = source.token().register(calls::incrementAndGet);
      registration.close();
      registration.close();
    }

    @Operation
    public void cancel() {
      source.cancel();
    }

    @Operation
    public boolean isCancellationRequested() {
      return source.token().isCancellationRequested();
    }

    @Validate
    public void eachCallbackWasCalledOnce() {
      int expected = source.isCancellationRequested() ? 1 : 0;
      if (kept.stream().anyMatch(calls -> calls.get() != expected)) {
        throw new IllegalStateException("a callback was not called " + expected + " times");
      }
      if (closed.stream().anyMatch(calls -> calls.get() > expected)) {
        throw new IllegalStateException("a closed callback was called too often");
      }
    }
  }
}
