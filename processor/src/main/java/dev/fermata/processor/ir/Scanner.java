package dev.fermata.processor.ir;

/** Looks at every node below one, in the order of the source. */
public abstract class Scanner implements Mapping {
  @Override
  public Expr expr(Expr expr) {
    expr.map(this);
    return expr;
  }

  @Override
  public Stmt stmt(Stmt stmt) {
    stmt.map(this);
    return stmt;
  }
}
