package dev.fermata.processor.liveness;

import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Scanner;
import dev.fermata.processor.ir.Stmt;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The variables whose values code reads; the target of a simple assignment is not read. */
final class Reads extends Scanner {
  private final Set<Local> read = new HashSet<>();

  private Reads() {}

  static Set<Local> in(Expr expr) {
    Reads reads = new Reads();
    reads.optional(expr);
    return reads.read;
  }

  static Set<Local> in(List<Expr> exprs) {
    Reads reads = new Reads();
    reads.exprs(exprs);
    return reads.read;
  }

  static Set<Local> in(Stmt stmt) {
    Reads reads = new Reads();
    reads.stmt(stmt);
    return reads.read;
  }

  @Override
  public Expr expr(Expr expr) {
    if (expr instanceof Expr.Read value) {
      read.add(value.local());
    }
    if (expr instanceof Expr.Assign assign && assign.target() instanceof Expr.Read) {
      expr(assign.value());
      return expr;
    }
    return super.expr(expr);
  }
}
