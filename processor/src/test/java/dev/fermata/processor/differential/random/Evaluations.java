package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.Stmt;
import dev.fermata.processor.differential.body.Type;
import java.util.List;

/** Expressions as statements. */
record Evaluations(Grammar grammar) implements StatementFamily {
  private static final List<Type> UPDATED =
      List.of(
          Type.INT,
          Type.INT,
          Type.LONG,
          Type.BYTE,
          Type.SHORT,
          Type.CHAR,
          Type.FLOAT,
          Type.DOUBLE,
          Type.BOOLEAN,
          Type.STRING,
          Type.INT_BOX);

  private static final List<Type> ELEMENTS =
      Type.arrays().stream().map(array -> array.elements().orElseThrow()).toList();

  @Override
  public void offer(Scope scope, Menu<Stmt> menu) {
    menu.add(8, () -> Stmt.of("p.trace(#);", grammar.traceable(scope)));
    menu.add(8, () -> Stmt.of("#;", grammar.updates().update(updated(scope), scope)));
    if (scope.mayAwait()) {
      menu.add(
          4, () -> Stmt.of("await(p.task(#));", grammar.expression(grammar.objectType(), scope)));
    }
    menu.add(
        1,
        () ->
            Stmt.of(
                "assert # : #;",
                grammar.expression(Type.BOOLEAN, scope),
                grammar.expression(Type.STRING, scope)));
    if (!scope.isInLambda()) {
      menu.add(3, () -> Stmt.of("later.add(#);", grammar.expression(Type.INT_SUPPLIER, scope)));
    }
  }

  /** The type of a variable that may be assigned, or of a field. */
  private Type updated(Scope scope) {
    if (scope.isInGuard()) {
      return grammar.choice().of(ELEMENTS);
    }
    List<Variable> assignable = scope.readable().stream().filter(v -> !v.stable()).toList();
    return assignable.isEmpty() || scope.isCapturing() || grammar.choice().percent(30)
        ? grammar.choice().of(UPDATED)
        : grammar.choice().of(assignable).type();
  }
}
