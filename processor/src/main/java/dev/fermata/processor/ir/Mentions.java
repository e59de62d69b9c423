package dev.fermata.processor.ir;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which variables code reads or assigns, lambda bodies included. */
public final class Mentions {
  private Mentions() {}

  /** Every variable the statement reads or assigns. */
  public static Set<Local> in(Stmt stmt) {
    Finder finder = new Finder();
    finder.optional(stmt);
    return finder.mentioned;
  }

  /** Every variable the expression, which may be null, reads or assigns. */
  public static Set<Local> in(Expr expr) {
    Finder finder = new Finder();
    finder.optional(expr);
    return finder.mentioned;
  }

  /** Whether any of the statements reads or assigns the variable. */
  public static boolean anyIn(List<Stmt> statements, Local local) {
    return statements.stream().anyMatch(s -> in(s).contains(local));
  }

  /** Every variable that the statement assigns behind its declaration. */
  public static Set<Local> assignedIn(Stmt stmt) {
    Finder finder = new Finder();
    finder.optional(stmt);
    return finder.assigned;
  }

  /** Whether the expression assigns the variable. */
  public static boolean assigns(Expr expr, Local local) {
    Finder finder = new Finder();
    finder.optional(expr);
    return finder.assigned.contains(local);
  }

  private static final class Finder extends Scanner {
    private final Set<Local> mentioned = new LinkedHashSet<>();
    private final Set<Local> assigned = new LinkedHashSet<>();

    @Override
    public Expr expr(Expr expr) {
      if (expr instanceof Expr.Read read) {
        mentioned.add(read.local());
      }
      if (expr instanceof Expr.Assign assign) {
        assigns(assign.target());
      } else if (expr instanceof Expr.CompoundAssign assign) {
        assigns(assign.target());
      } else if (expr instanceof Expr.Step step) {
        assigns(step.target());
      }
      return super.expr(expr);
    }

    @Override
    public Stmt stmt(Stmt stmt) {
      if (stmt instanceof Stmt.Suspend suspend && suspend.result() != null) {
        mentioned.add(suspend.result());
        assigned.add(suspend.result());
      }
      if (stmt instanceof Stmt.Resume resume && resume.result() != null) {
        mentioned.add(resume.result());
        assigned.add(resume.result());
      }
      return super.stmt(stmt);
    }

    private void assigns(Expr target) {
      if (target instanceof Expr.Read read) {
        assigned.add(read.local());
      }
    }
  }
}
