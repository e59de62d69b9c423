package dev.fermata.processor.differential.random;

/** A statement that jumps lead out of or to the next round of, and whether any does. */
final class JumpTarget {
  /** What sort of statement it is. */
  enum Sort {
    LOOP,
    SWITCH,
    BLOCK
  }

  private final String label;
  private final Sort sort;
  private boolean broken;
  private boolean continued;

  /** Creates a target; a label is null where there is none. */
  JumpTarget(String label, Sort sort) {
    this.label = label;
    this.sort = sort;
  }

  /** The same target, whose jumps are not counted before {@link #add}. */
  JumpTarget copy() {
    return new JumpTarget(label, sort);
  }

  String label() {
    return label;
  }

  Sort sort() {
    return sort;
  }

  boolean isBroken() {
    return broken;
  }

  boolean isContinued() {
    return continued;
  }

  void breaks() {
    broken = true;
  }

  void continues() {
    continued = true;
  }

  /** Counts the jumps to a copy. */
  void add(JumpTarget copy) {
    broken |= copy.broken;
    continued |= copy.continued;
  }

  /** What stands in front of the statement. */
  String prefix() {
    return label == null ? "" : label + ": ";
  }
}
