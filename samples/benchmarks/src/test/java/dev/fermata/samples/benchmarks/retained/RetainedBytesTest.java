package dev.fermata.samples.benchmarks.retained;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.samples.benchmarks.contenders.Contenders;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RetainedBytesTest {
  private static final int COUNT = 2_000;

  static List<Contenders> contenders() {
    return Contenders.available().stream().filter(new RetainedBytes()::suits).toList();
  }

  /** Which looks at the results, too. An object has 16 bytes at least. */
  @ParameterizedTest
  @MethodSource("contenders")
  void suspendedCallsTakeHeap(Contenders contender) throws Exception {
    RetainedBytes.grow(contender, 100);
    assertTrue(RetainedBytes.grow(contender, COUNT) >= 16 * COUNT);
  }
}
