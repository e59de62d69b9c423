package dev.fermata.processor.ir;

import java.util.ArrayList;
import java.util.List;

/** The expressions that a statement evaluates itself, those of the statements in it excepted. */
public final class Headers {
  private Headers() {}

  /** The expressions of the statement's own, in the order of the source. */
  public static List<Expr> of(Stmt stmt) {
    List<Expr> own = new ArrayList<>();
    stmt.map(
        new Mapping() {
          @Override
          public Expr expr(Expr expr) {
            own.add(expr);
            return expr;
          }

          @Override
          public Stmt stmt(Stmt part) {
            return part;
          }
        });
    return own;
  }

  /** The variables that patterns in these expressions declare; those of a guard are its case's. */
  public static List<Local> bindings(Stmt stmt) {
    List<Expr> headers = stmt instanceof Stmt.Switch choice ? List.of(choice.selector()) : of(stmt);
    return headers.stream().flatMap(e -> Bindings.in(e).stream()).toList();
  }
}
