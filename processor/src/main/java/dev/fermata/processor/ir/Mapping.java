package dev.fermata.processor.ir;

import java.util.ArrayList;
import java.util.List;

/**
 * What is done to the parts of a node. Parts are visited in the order of the source; a mapping that
 * only looks returns each part as it is.
 */
public interface Mapping {
  /** The expression to put in the place of {@code expr}. */
  Expr expr(Expr expr);

  /** The statement to put in the place of {@code stmt}. */
  Stmt stmt(Stmt stmt);

  /** As {@link #expr}, for a part that may be missing. */
  default Expr optional(Expr expr) {
    return expr == null ? null : expr(expr);
  }

  /** As {@link #stmt}, for a part that may be missing. */
  default Stmt optional(Stmt stmt) {
    return stmt == null ? null : stmt(stmt);
  }

  /** Each expression, in order. */
  default List<Expr> exprs(List<Expr> exprs) {
    List<Expr> mapped = new ArrayList<>(exprs.size());
    exprs.forEach(e -> mapped.add(expr(e)));
    return List.copyOf(mapped);
  }

  /** Each statement, in order. */
  default List<Stmt> stmts(List<Stmt> stmts) {
    List<Stmt> mapped = new ArrayList<>(stmts.size());
    stmts.forEach(s -> mapped.add(stmt(s)));
    return List.copyOf(mapped);
  }

  /** Guard and body of each case. */
  default List<SwitchCase> cases(List<SwitchCase> cases) {
    return cases.stream().map(c -> c.with(guard(c.guard()), stmts(c.body()))).toList();
  }

  /** As {@link #optional(Expr)}, for what {@code when} asks. */
  default Expr guard(Expr guard) {
    return optional(guard);
  }
}
