package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.Expr;
import dev.fermata.processor.differential.body.Type;
import java.util.List;

/** Operators and calls whose result is a boolean. */
record Comparisons(Grammar grammar) implements ExpressionFamily {
  private static final List<Type> COMPARED =
      List.of(Type.STRING, Type.OBJECT, Type.PAIR, Type.CELL, Type.COLOR, Type.INT_BOX);

  @Override
  public void offer(Type type, Scope scope, Menu<Expr> menu) {
    if (type != Type.BOOLEAN) {
      return;
    }
    menu.add(6, () -> numeric(scope));
    menu.add(2, () -> logical(scope));
    menu.add(1, () -> ofNull(scope));
    menu.add(1, () -> ofColors(scope));
  }

  private Expr numeric(Scope scope) {
    String operator = grammar.choice().of("<", "<=", ">", ">=", "==", "!=");
    // At least one is primitive: boxes would be compared by identity.
    Expr left = grammar.expression(grammar.choice().of(Type.INT, Type.LONG, Type.CHAR), scope);
    Expr right = grammar.expression(Type.DOUBLE.operands(), scope);
    return Expr.operator(Type.BOOLEAN, "(# " + operator + " #)", left, right);
  }

  private Expr logical(Scope scope) {
    String operator = grammar.choice().of("&", "|", "^");
    Type other = grammar.choice().of(Type.BOOLEAN, Type.BOOLEAN_BOX);
    return Expr.operator(
        Type.BOOLEAN,
        "(# " + operator + " #)",
        grammar.expression(Type.BOOLEAN, scope),
        grammar.expression(other, scope));
  }

  private Expr ofNull(Scope scope) {
    String operator = grammar.choice().of("==", "!=");
    return Expr.of(Type.BOOLEAN, "(# " + operator + " null)", grammar.expression(COMPARED, scope));
  }

  private Expr ofColors(Scope scope) {
    return Expr.of(
        Type.BOOLEAN,
        "(# == #)",
        grammar.expression(Type.COLOR, scope),
        grammar.expression(Type.COLOR, scope));
  }
}
