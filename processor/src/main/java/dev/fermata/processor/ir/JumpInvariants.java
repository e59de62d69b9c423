package dev.fermata.processor.ir;

import java.util.HashSet;
import java.util.Set;

/** Each jump goes to a statement around it. */
final class JumpInvariants extends InvariantScanner {
  private Set<Label> around = Set.of();
  private Set<Label> loopsAround = Set.of();

  JumpInvariants(Phase phase) {
    super(phase);
  }

  @Override
  public Stmt stmt(Stmt stmt) {
    if (stmt instanceof Stmt.Break exit) {
      require(around.contains(exit.target()), "a break goes to a statement around it", stmt);
    } else if (stmt instanceof Stmt.Continue next) {
      require(loopsAround.contains(next.target()), "a continue goes to a loop around it", stmt);
    } else if (stmt instanceof Stmt.Leave leave && leave.exit() != null) {
      require(around.contains(leave.exit()), "a leave goes to an exit around it", stmt);
    } else if (stmt instanceof Stmt.LeaveFurther further && further.exit() != null) {
      require(around.contains(further.exit()), "a leave goes to an exit around it", stmt);
    }
    if (stmt instanceof Stmt.Part part) {
      isolated(() -> super.stmt(part.body()));
      return stmt;
    }
    Set<Label> outer = around;
    Set<Label> outerLoops = loopsAround;
    enter(stmt);
    super.stmt(stmt);
    around = outer;
    loopsAround = outerLoops;
    return stmt;
  }

  private void enter(Stmt stmt) {
    Labels.of(stmt).ifPresent(label -> around = with(around, label));
    Labels.ofLoop(stmt).ifPresent(label -> loopsAround = with(loopsAround, label));
  }

  /** No jump leaves a lambda body. */
  @Override
  public Expr expr(Expr expr) {
    if (expr instanceof Expr.Lambda) {
      isolated(() -> super.expr(expr));
    } else {
      super.expr(expr);
    }
    return expr;
  }

  private void isolated(Runnable visit) {
    Set<Label> outer = around;
    Set<Label> outerLoops = loopsAround;
    around = Set.of();
    loopsAround = Set.of();
    visit.run();
    around = outer;
    loopsAround = outerLoops;
  }

  private static Set<Label> with(Set<Label> labels, Label label) {
    Set<Label> more = new HashSet<>(labels);
    more.add(label);
    return more;
  }
}
