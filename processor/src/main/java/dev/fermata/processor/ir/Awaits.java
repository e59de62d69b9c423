package dev.fermata.processor.ir;

import java.util.List;

/** Tells what suspends: what holds an {@code await}, whatever a phase has made of it. */
public final class Awaits {
  private Awaits() {}

  /** Whether the expression, which may be null, holds an await. */
  public static boolean in(Expr expr) {
    if (expr == null) {
      return false;
    }
    Finder finder = new Finder();
    finder.expr(expr);
    return finder.found;
  }

  /** Whether the statement, which may be null, holds an await. */
  public static boolean in(Stmt stmt) {
    if (stmt == null) {
      return false;
    }
    Finder finder = new Finder();
    finder.stmt(stmt);
    return finder.found;
  }

  /** Whether any of the expressions holds an await. */
  public static boolean inAny(List<Expr> exprs) {
    return exprs.stream().anyMatch(Awaits::in);
  }

  /** Whether any of the cases holds an await. */
  public static boolean inCases(List<SwitchCase> cases) {
    return cases.stream().anyMatch(c -> in(c.guard()) || c.body().stream().anyMatch(Awaits::in));
  }

  private static final class Finder extends Scanner {
    private boolean found;

    @Override
    public Expr expr(Expr expr) {
      found |= expr instanceof Expr.Await;
      return found ? expr : super.expr(expr);
    }

    @Override
    public Stmt stmt(Stmt stmt) {
      found |= stmt instanceof Stmt.Suspend || stmt instanceof Stmt.Leave;
      return found ? stmt : super.stmt(stmt);
    }
  }
}
