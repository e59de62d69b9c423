package dev.fermata.processor.ir;

/** Tells what is printed in several methods. */
public final class Parts {
  private Parts() {}

  /** Whether the statement holds a part. */
  public static boolean in(Stmt stmt) {
    boolean[] found = new boolean[1];
    new Scanner() {
      @Override
      public Expr expr(Expr expr) {
        return expr;
      }

      @Override
      public Stmt stmt(Stmt part) {
        found[0] |= part instanceof Stmt.Part;
        return found[0] ? part : super.stmt(part);
      }
    }.stmt(stmt);
    return found[0];
  }

  /** Whether the statement holds a return of the async method's. */
  public static boolean returns(Stmt stmt) {
    boolean[] found = new boolean[1];
    new Scanner() {
      @Override
      public Expr expr(Expr expr) {
        return expr;
      }

      @Override
      public Stmt stmt(Stmt part) {
        found[0] |= part instanceof Stmt.Return;
        return found[0] ? part : super.stmt(part);
      }
    }.stmt(stmt);
    return found[0];
  }
}
