package dev.fermata.processor.check;

import com.sun.source.util.TreePath;
import java.util.Optional;

/** A construct that this version cannot transform. */
interface ConstructRule {
  /**
   * The refusal of the tree at {@code path} itself, whatever its parts are; empty if it is fine.
   */
  Optional<Refusal> refuse(TreePath path);
}
