package dev.fermata.processor.ir;

/** The phases that make or change the tree, in their order. */
public enum Phase {
  /** The user's method, names resolved. */
  TRANSLATE,
  /** Sugar that an await cannot stand in is written out. */
  DESUGAR,
  /** No await stands in a catch or finally block. */
  HANDLERS,
  /** Awaits are statements. */
  SPILL,
  /** What is too large for one method stands in parts. */
  SPLIT,
  /** Lambdas capture copies of what is to be declared on top. */
  HOIST,
  /** The method can be entered again behind any of its awaits. */
  REENTRY;

  /** Whether the phase is this one or a later one than {@code other}. */
  boolean isAtLeast(Phase other) {
    return compareTo(other) >= 0;
  }
}
