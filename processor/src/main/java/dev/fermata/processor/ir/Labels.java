package dev.fermata.processor.ir;

import java.util.Optional;

/** The labels that statements have. */
public final class Labels {
  private Labels() {}

  /** The label by which jumps in the statement name it. */
  public static Optional<Label> of(Stmt stmt) {
    if (stmt instanceof Stmt.Labeled labeled) {
      return Optional.of(labeled.label());
    }
    if (stmt instanceof Stmt.Switch choice) {
      return Optional.of(choice.label());
    }
    if (stmt instanceof Stmt.Branches branches) {
      return Optional.of(branches.label());
    }
    if (stmt instanceof Stmt.BranchDispatch dispatch) {
      return Optional.of(dispatch.label());
    }
    return ofLoop(stmt);
  }

  /** The label of a loop, to which its iterations can be continued. */
  public static Optional<Label> ofLoop(Stmt stmt) {
    if (stmt instanceof Stmt.While loop) {
      return Optional.of(loop.label());
    }
    if (stmt instanceof Stmt.DoWhile loop) {
      return Optional.of(loop.label());
    }
    if (stmt instanceof Stmt.For loop) {
      return Optional.of(loop.label());
    }
    return stmt instanceof Stmt.ForEach loop ? Optional.of(loop.label()) : Optional.empty();
  }
}
