package dev.fermata.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.CancellationTokenSource;
import dev.fermata.Task;
import dev.fermata.testing.Garbage;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One timer holds as many delays as there are, and forgets at once those that are over. */
class TimerTest {
  private static final int MILLION = 1_000_000;

  @Test
  void aMillionDelaysAndTheirCancellation() throws Exception {
    int before = Timer.pending();
    CancellationTokenSource tokens = new CancellationTokenSource();
    List<WeakReference<Task<Void>>> sample = start(tokens);
    assertTrue(Timer.pending() >= MILLION);
    Task<Void> last = Task.delay(Duration.ofDays(1), tokens.token());
    tokens.cancel();
    assertTrue(last.isCanceled());
    assertTrue(Timer.pending() <= before, "the timer keeps cancelled delays");
    Garbage.collectUntil(
        () -> sample.stream().allMatch(reference -> reference.refersTo(null)),
        "cancelled delays are kept");
  }

  private static List<WeakReference<Task<Void>>> start(CancellationTokenSource tokens) {
    List<WeakReference<Task<Void>>> sample = new ArrayList<>();
    for (int i = 0; i < MILLION; i++) {
      Task<Void> delay = Task.delay(Duration.ofHours(1).plusSeconds(i % 1000), tokens.token());
      if (i % 10_000 == 0) {
        sample.add(new WeakReference<>(delay));
      }
    }
    return sample;
  }

  @Test
  void aThousandDelaysOfOneMomentAllEnd() {
    List<Task<Void>> delays = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      delays.add(Task.delay(Duration.ofMillis(5)));
    }
    assertEquals(1000, Task.whenAll(delays).result().size());
  }
}
