package dev.fermata.samples.benchmarks.contenders;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every contender does the work of every scenario, and gets the result that all must get. */
class ContendersTest {
  @ParameterizedTest
  @MethodSource("dev.fermata.samples.benchmarks.contenders.Contenders#available")
  void doesTheWork(Contenders contenders) throws Exception {
    try (Contender contender = contenders.create()) {
      for (Scenario scenario : Scenario.values()) {
        scenario.verify(contender);
        scenario.verify(contender);
      }
    }
  }
}
