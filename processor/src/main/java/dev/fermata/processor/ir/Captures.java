package dev.fermata.processor.ir;

import java.util.LinkedHashSet;
import java.util.Set;

/** The local variables that lambda expressions and class bodies capture from around them. */
public final class Captures {
  private Captures() {}

  /**
   * The variables that lambdas and class bodies in the expression, which may be null, mention and
   * do not declare. Parameters are not among them: nothing assigns a captured one, so they need no
   * copy.
   */
  public static Set<Local> in(Expr expr) {
    Finder finder = new Finder();
    finder.optional(expr);
    finder.captured.removeAll(finder.declared);
    return finder.captured;
  }

  /** Whether a lambda or class body in the expression, which may be null, captures a variable. */
  public static boolean anyIn(Expr expr) {
    return !in(expr).isEmpty();
  }

  private static final class Finder extends Scanner {
    private final Set<Local> captured = new LinkedHashSet<>();
    private final Set<Local> declared = new LinkedHashSet<>();
    private int depth;

    @Override
    public Expr expr(Expr expr) {
      if (expr instanceof Expr.Read read && depth > 0 && isVariable(read.local())) {
        captured.add(read.local());
      }
      if (expr instanceof Expr.InstanceOf test && depth > 0) {
        declared.addAll(Bindings.of(test.pattern()));
      }
      if (!(expr instanceof Expr.Lambda)) {
        return super.expr(expr);
      }
      depth++;
      super.expr(expr);
      depth--;
      return expr;
    }

    @Override
    public ClassBody classBody(ClassBody body) {
      depth++;
      super.classBody(body);
      depth--;
      return body;
    }

    @Override
    public Stmt stmt(Stmt stmt) {
      declared.addAll(Bindings.declaredBy(stmt));
      return super.stmt(stmt);
    }

    private static boolean isVariable(Local local) {
      return local.kind() == Local.Kind.VARIABLE || local.kind() == Local.Kind.TEMPORARY;
    }
  }
}
