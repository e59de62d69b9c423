package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.Expr;
import dev.fermata.processor.differential.body.Type;
import java.util.List;

/** Calls of generic methods whose type arguments are inferred from arguments and context. */
record GenericCalls(Grammar grammar) implements ExpressionFamily {
  private static final List<Type> COMPARED =
      List.of(Type.STRING, Type.INT_BOX, Type.LONG_BOX, Type.CHAR_BOX, Type.BOOLEAN_BOX);

  @Override
  public void offer(Type type, Scope scope, Menu<Expr> menu) {
    if (type.isPrimitive() || !type.isObject()) {
      return;
    }
    menu.add(1, () -> chosen(type, scope));
    menu.add(1, () -> applied(type, scope));
    if (COMPARED.contains(type)) {
      menu.add(1, () -> greatest(type, scope));
    }
  }

  /** Boxed arguments or primitive ones, whose boxes then are the type argument. */
  private Expr chosen(Type type, Scope scope) {
    return Expr.of(
        type,
        "choose(#, #, #)",
        grammar.argument(Type.BOOLEAN, scope),
        grammar.argument(grammar.choice().of(type, type.primitive()), scope),
        grammar.argument(type, scope));
  }

  private Expr greatest(Type type, Scope scope) {
    return Expr.of(
        type,
        "greatest(#, #)",
        grammar.argument(type.primitive(), scope),
        grammar.argument(type, scope));
  }

  /** {@code apply(value, x -> …)}, with a parameter that has no declared type. */
  private Expr applied(Type type, Scope scope) {
    Type given = grammar.objectType();
    Expr value = grammar.argument(given, scope);
    Scope inside = scope.lambda(type);
    Variable parameter = new Variable(given.boxed(), inside.freshName(grammar.choice()), true);
    inside.declare(parameter);
    Expr result = grammar.expression(type, inside);
    return Expr.of(type, "apply(#, " + parameter.name() + " -> #)", value, result);
  }
}
