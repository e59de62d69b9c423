package dev.fermata.processor.ir;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Each variable is declared once, so no code is duplicated, and before it is mentioned. Re-entry
 * takes the declarations of hoisted variables away; no lambda may capture one of these.
 */
final class DeclarationInvariants extends InvariantScanner {
  private final Set<Local> declared = new HashSet<>();
  private int lambdas;

  DeclarationInvariants(Phase phase) {
    super(phase);
  }

  @Override
  public Stmt stmt(Stmt stmt) {
    declare(Bindings.declaredBy(stmt));
    if (stmt instanceof Stmt.Suspend suspend && suspend.result() != null) {
      resultOf(suspend);
    } else if (stmt instanceof Stmt.Resume resume && resume.declares()) {
      declare(List.of(resume.result()));
    }
    return super.stmt(stmt);
  }

  /** What the await of an operand gives needs no declaration before. */
  private void resultOf(Stmt.Suspend suspend) {
    if (suspend.result().kind() == Local.Kind.TEMPORARY) {
      declared.add(suspend.result());
    } else {
      mention(suspend.result());
    }
  }

  @Override
  public Expr expr(Expr expr) {
    if (expr instanceof Expr.Read read) {
      mention(read.local());
    } else if (expr instanceof Expr.InstanceOf test) {
      declare(Bindings.of(test.pattern()));
    } else if (expr instanceof Expr.SwitchExpr choice) {
      choice.cases().forEach(c -> c.patterns().forEach(p -> declare(Bindings.of(p))));
    } else if (expr instanceof Expr.Lambda lambda) {
      declare(lambda.parameters());
      lambdas++;
      super.expr(expr);
      lambdas--;
      return expr;
    }
    return super.expr(expr);
  }

  private void declare(List<Local> locals) {
    for (Local local : locals) {
      if (!declared.add(local)) {
        throw broken("each variable is declared once", local.name());
      }
    }
  }

  private void mention(Local local) {
    boolean isVariable =
        local.kind() == Local.Kind.VARIABLE || local.kind() == Local.Kind.TEMPORARY;
    if (!isVariable || declared.contains(local)) {
      return;
    }
    if (!isAfter(Phase.REENTRY)) {
      throw broken("each variable is declared before it is mentioned", local.name());
    }
    if (lambdas > 0) {
      throw broken("a lambda captures a copy of a hoisted variable", local.name());
    }
  }
}
