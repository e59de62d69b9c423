package dev.fermata.processor.ir;

import dev.fermata.processor.diagnostics.InternalFailure;

/** Looks for what a phase must not leave. */
abstract class InvariantScanner extends Scanner {
  private final Phase phase;

  InvariantScanner(Phase phase) {
    this.phase = phase;
  }

  /** Whether the tree was made by this phase or a later one. */
  final boolean isAfter(Phase earlier) {
    return phase.isAtLeast(earlier);
  }

  final void require(boolean holds, String promise, Stmt found) {
    if (!holds) {
      throw broken(promise, IrPrinter.print(found, 0));
    }
  }

  final void require(boolean holds, String promise, Expr found) {
    if (!holds) {
      throw broken(promise, IrPrinter.print(found));
    }
  }

  final InternalFailure broken(String promise, String found) {
    return new InternalFailure(
        "after phase %s, %s; found: %s".formatted(phase, promise, found.strip()));
  }
}
