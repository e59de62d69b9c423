package dev.fermata.processor.reentry;

import dev.fermata.processor.ir.Awaits;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Stmt;

/** {@code if} with an await in a branch. */
final class BranchReentry {
  private final Reentry reentry;
  private final Guards guards;

  BranchReentry(Reentry reentry, Guards guards) {
    this.reentry = reentry;
    this.guards = guards;
  }

  /**
   *
   *
   * <pre>{@code
   * if (condition) { await } else { await }
   *   =>   if (state == 0 ? condition : state <= 1) { … } else { … }
   * }</pre>
   */
  Stmt enter(Stmt.If branch) {
    Stmt then = reentry.block(branch.then());
    int lastOfThen = reentry.lastState();
    Stmt otherwise = branch.otherwise() == null ? null : reentry.block(branch.otherwise());
    Expr condition = branch.condition();
    if (!Awaits.in(branch)) {
      return new Stmt.If(condition, then, otherwise, branch.line());
    }
    if (!Awaits.in(branch.otherwise())) {
      condition = guards.resumingOr(condition);
    } else if (!Awaits.in(branch.then())) {
      condition = guards.freshAnd(condition);
    } else {
      condition = guards.freshOrAtMost(condition, lastOfThen);
    }
    return new Stmt.If(condition, then, otherwise, branch.line());
  }
}
