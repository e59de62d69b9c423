package dev.fermata.processor.ir;

/** Each node occurs only between the phase that makes it and the phase that replaces it. */
final class NodeInvariants extends InvariantScanner {
  NodeInvariants(Phase phase) {
    super(phase);
  }

  @Override
  public Stmt stmt(Stmt stmt) {
    if (stmt instanceof Stmt.Suspend) {
      require(
          isAfter(Phase.SPILL) && !isAfter(Phase.REENTRY),
          "a suspend stands only between spill and re-entry",
          stmt);
    }
    if (stmt instanceof Stmt.Branches) {
      require(
          isAfter(Phase.DESUGAR) && !isAfter(Phase.REENTRY),
          "a switch is groups only between desugar and re-entry",
          stmt);
    }
    if (stmt instanceof Stmt.Part) {
      require(isAfter(Phase.SPLIT), "only split makes parts", stmt);
    }
    if (isMadeByReentry(stmt)) {
      require(isAfter(Phase.REENTRY), "only re-entry makes this statement", stmt);
    }
    return super.stmt(stmt);
  }

  /** The operand of a suspend or a leave is not visited here: its await is in its right place. */
  @Override
  public Expr expr(Expr expr) {
    if (expr instanceof Expr.Await) {
      require(!isAfter(Phase.SPILL), "an await is a statement of its own", expr);
    }
    if (expr instanceof Expr.Sequence) {
      require(
          isAfter(Phase.DESUGAR) && !isAfter(Phase.SPILL),
          "statements stand in an expression only between desugar and spill",
          expr);
    }
    if (expr instanceof Expr.StateIs) {
      require(isAfter(Phase.REENTRY), "only re-entry asks for the state", expr);
    }
    return super.expr(expr);
  }

  private static boolean isMadeByReentry(Stmt stmt) {
    return stmt instanceof Stmt.Dispatch
        || stmt instanceof Stmt.BranchDispatch
        || stmt instanceof Stmt.Leave
        || stmt instanceof Stmt.Resume
        || stmt instanceof Stmt.LeaveFurther
        || stmt instanceof Stmt.UnlessLeaving;
  }
}
