package dev.fermata.processor.ir;

import java.util.ArrayList;
import java.util.List;

/** The variables that patterns and statements declare. */
public final class Bindings {
  private Bindings() {}

  /** What the pattern declares, in the order of the source. */
  public static List<Local> of(Pattern pattern) {
    List<Local> bound = new ArrayList<>();
    collect(pattern, bound);
    return bound;
  }

  /** What the patterns in the expression declare, but for those in lambdas and guards. */
  public static List<Local> in(Expr expr) {
    List<Local> bound = new ArrayList<>();
    new Scanner() {
      @Override
      public Expr expr(Expr part) {
        if (part instanceof Expr.Lambda) {
          return part;
        }
        if (part instanceof Expr.SwitchExpr choice) {
          expr(choice.selector());
          return part;
        }
        if (part instanceof Expr.InstanceOf test) {
          bound.addAll(of(test.pattern()));
        }
        return super.expr(part);
      }

      @Override
      public Expr guard(Expr guard) {
        return guard;
      }
    }.optional(expr);
    return bound;
  }

  /** What the statement itself declares, those of its parts excepted. */
  public static List<Local> declaredBy(Stmt stmt) {
    if (stmt instanceof Stmt.Declare declaration) {
      return List.of(declaration.local());
    }
    if (stmt instanceof Stmt.ForEach loop) {
      return List.of(loop.local());
    }
    if (stmt instanceof Stmt.Try tried) {
      return tried.catches().stream().map(Stmt.Catch::parameter).toList();
    }
    if (stmt instanceof Stmt.Switch choice) {
      return choice.cases().stream()
          .flatMap(c -> c.patterns().stream())
          .flatMap(p -> of(p).stream())
          .toList();
    }
    return List.of();
  }

  private static void collect(Pattern pattern, List<Local> bound) {
    if (pattern instanceof Pattern.Binding binding) {
      bound.add(binding.local());
    } else if (pattern instanceof Pattern.Record record) {
      record.components().forEach(p -> collect(p, bound));
    }
  }
}
