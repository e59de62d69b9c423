package dev.fermata.samples.benchmarks.delays;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.samples.benchmarks.contenders.Contenders;
import dev.fermata.samples.benchmarks.measure.Reading;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DelayedCallsTest {
  private static final Duration DELAY = Duration.ofMillis(50);

  static List<Contenders> contenders() {
    return Contenders.available().stream().filter(new DelayedCalls()::suits).toList();
  }

  /** Which looks at the results, too. No upper bound: the machine may be busy. */
  @ParameterizedTest
  @MethodSource("contenders")
  void delaysTakeTheirTime(Contenders contender) throws Exception {
    Reading reading = DelayedCalls.time(contender, 1_000, DELAY);
    assertTrue(reading.time() >= DELAY.toNanos(), reading::toString);
  }
}
