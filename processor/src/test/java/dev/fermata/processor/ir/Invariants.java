package dev.fermata.processor.ir;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.processor.diagnostics.InternalFailure;

/** What the tests of the invariants assert. */
final class Invariants {
  private Invariants() {}

  /** The tree breaks this promise. */
  static void assertBroken(Phase phase, String promise, Stmt.Block tree) {
    String message =
        assertThrows(InternalFailure.class, () -> IrInvariants.check(phase, tree)).getMessage();
    assertTrue(message.contains(promise), message);
  }
}
