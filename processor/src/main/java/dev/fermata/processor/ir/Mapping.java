package dev.fermata.processor.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

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
    return each(exprs, this::expr);
  }

  /** Each statement, in order. */
  default List<Stmt> stmts(List<Stmt> stmts) {
    return each(stmts, this::stmt);
  }

  /** The same list where every part stays, as it does wherever a mapping only looks. */
  private static <T> List<T> each(List<T> parts, UnaryOperator<T> mapping) {
    List<T> mapped = null;
    for (int i = 0; i < parts.size(); i++) {
      T part = parts.get(i);
      T result = mapping.apply(part);
      if (mapped == null && result != part) {
        mapped = new ArrayList<>(parts.subList(0, i));
      }
      if (mapped != null) {
        mapped.add(result);
      }
    }
    return List.copyOf(mapped == null ? parts : mapped);
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
