package dev.fermata.samples.desktop;

import java.util.Map;
import java.util.Optional;

/**
 * What became of tests in another JVM.
 *
 * @param byTest {@link #SUCCESSFUL}, or how it failed
 * @param trouble why the JVM itself is to blame, where it is
 */
record Outcomes(Map<String, String> byTest, Optional<String> trouble) {
  static final String SUCCESSFUL = "successful";

  String of(String test) {
    return trouble.orElseGet(() -> byTest.getOrDefault(test, "did not run"));
  }
}
