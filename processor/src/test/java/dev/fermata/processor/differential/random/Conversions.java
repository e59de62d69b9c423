package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.Expr;
import dev.fermata.processor.differential.body.Type;
import java.util.List;

/** Casts, boxing and unboxing. */
record Conversions(Grammar grammar) implements ExpressionFamily {
  private static final List<Type> NUMBERS =
      List.of(Type.BYTE, Type.SHORT, Type.CHAR, Type.INT, Type.LONG, Type.FLOAT, Type.DOUBLE);

  @Override
  public void offer(Type type, Scope scope, Menu<Expr> menu) {
    if (type.isNumeric()) {
      menu.add(3, () -> cast(type, grammar.expression(NUMBERS, scope)));
    }
    if (type.isPrimitive()) {
      menu.add(1, () -> cast(type, grammar.expression(type.boxed(), scope)));
    }
    type.unboxed()
        .ifPresent(
            primitive -> menu.add(4, () -> cast(type, grammar.expression(primitive, scope))));
    switch (type) {
      case OBJECT -> menu.add(5, () -> widened(grammar.expression(grammar.objectType(), scope)));
      case SHAPE ->
          menu.add(
              4, () -> cast(type, grammar.expression(List.of(Type.CIRCLE, Type.SQUARE), scope)));
      case CIRCLE, STRING -> menu.add(1, () -> narrowed(type, scope));
      default -> {}
    }
  }

  private Expr cast(Type type, Expr operand) {
    String cast = "((" + type.java() + ") #)";
    return type.isPrimitive() && operand.type().isPrimitive()
        ? Expr.operator(type, cast, operand)
        : Expr.of(type, cast, operand);
  }

  /** A condition that is boxed and then matched would crash javac 17 in its analysis of flow. */
  private Expr widened(Expr value) {
    return value.type() == Type.BOOLEAN
        ? Expr.of(Type.OBJECT, "((Object) p.id(#))", value)
        : cast(Type.OBJECT, value);
  }

  /** A cast that throws where the value is of another class. */
  private Expr narrowed(Type type, Scope scope) {
    return cast(type, grammar.expression(Type.OBJECT, scope));
  }
}
