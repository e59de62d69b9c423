package dev.fermata.processor.ir;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The local variables that lambda expressions and guards capture from around them. They have to be
 * effectively final (JLS 14.11.1, 15.27.2).
 */
public final class Captures {
  private Captures() {}

  /**
   * The variables that lambdas and guards in the expression, which may be null, mention and do not
   * declare. Parameters are among them: nothing assigns a captured one, but where a method is in
   * parts they are read in its frame.
   */
  public static Set<Local> in(Expr expr) {
    Finder finder = new Finder();
    finder.optional(expr);
    finder.captured.removeAll(finder.declared);
    return finder.captured;
  }

  /** The variables that the guards of a switch mention, and no case of it declares. */
  public static Set<Local> inGuards(List<SwitchCase> cases) {
    Finder finder = new Finder();
    finder.patterns(cases);
    cases.forEach(c -> finder.guard(c.guard()));
    finder.captured.removeAll(finder.declared);
    return finder.captured;
  }

  /** Whether a lambda or guard in the expression, which may be null, captures a variable. */
  public static boolean anyIn(Expr expr) {
    return !in(expr).isEmpty();
  }

  private static final class Finder extends Scanner {
    private final Set<Local> captured = new LinkedHashSet<>();
    private final Set<Local> declared = new LinkedHashSet<>();
    private int depth;

    @Override
    public Expr expr(Expr expr) {
      if (expr instanceof Expr.Read read && depth > 0 && isOfMethod(read.local())) {
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
    public List<SwitchCase> cases(List<SwitchCase> cases) {
      patterns(cases);
      return super.cases(cases);
    }

    @Override
    public Expr guard(Expr guard) {
      depth++;
      super.guard(guard);
      depth--;
      return guard;
    }

    private void patterns(List<SwitchCase> cases) {
      cases.forEach(c -> c.patterns().forEach(p -> declared.addAll(Bindings.of(p))));
    }

    @Override
    public Stmt stmt(Stmt stmt) {
      declared.addAll(Bindings.declaredBy(stmt));
      return super.stmt(stmt);
    }

    private static boolean isOfMethod(Local local) {
      return local.kind() != Local.Kind.LAMBDA_PARAMETER;
    }
  }
}
