package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.Expr;
import dev.fermata.processor.differential.body.Type;
import java.util.List;

/** Numeric operators with their promotions, and string concatenation. */
record Arithmetic(Grammar grammar) implements ExpressionFamily {
  @Override
  public void offer(Type type, Scope scope, Menu<Expr> menu) {
    if (type == Type.STRING) {
      menu.add(5, () -> concatenation(scope));
    } else if (type.isNumeric() && type.promoted() == type) {
      menu.add(6, () -> binary(type, scope));
      menu.add(1, () -> Expr.operator(type, unary(type), operand(type, scope)));
      if (type.isIntegral()) {
        menu.add(2, () -> division(type, scope));
        menu.add(2, () -> shift(type, scope));
      }
    }
  }

  private Expr binary(Type type, Scope scope) {
    List<String> operators =
        type.isIntegral()
            ? List.of("+", "-", "*", "&", "|", "^")
            : List.of("+", "-", "*", "/", "%");
    Expr left = operand(type, scope);
    Expr right = grammar.expression(type.operands(), scope);
    String operator = "(# " + grammar.choice().of(operators) + " #)";
    return grammar.choice().percent(50)
        ? Expr.operator(type, operator, left, right)
        : Expr.operator(type, operator, right, left);
  }

  /** A division that seldom throws. */
  private Expr division(Type type, Scope scope) {
    String divisor = grammar.choice().percent(90) ? "(# | 1)" : "#";
    String operator = grammar.choice().of("/", "%");
    return Expr.of(
        type,
        "(# " + operator + " " + divisor + ")",
        operand(type, scope),
        grammar.expression(integralOperands(type), scope));
  }

  private Expr shift(Type type, Scope scope) {
    String operator = grammar.choice().of("<<", ">>", ">>>");
    return Expr.operator(
        type,
        "(# " + operator + " #)",
        operand(type, scope),
        grammar.expression(integralOperands(Type.LONG), scope));
  }

  private String unary(Type type) {
    return type.isIntegral() ? grammar.choice().of("(- #)", "(~ #)", "(+ #)") : "(- #)";
  }

  /** An operand that brings the promoted type with it. */
  private Expr operand(Type type, Scope scope) {
    List<Type> exact = type.operands().stream().filter(t -> t.promoted() == type).toList();
    return grammar.expression(exact, scope);
  }

  private static List<Type> integralOperands(Type type) {
    return type.operands().stream().filter(t -> t.primitive().isIntegral()).toList();
  }

  private Expr concatenation(Scope scope) {
    Expr text = grammar.expression(Type.STRING, scope);
    Type other = grammar.objectType();
    Expr value = grammar.expression(other, scope);
    String right = other == Type.STRING ? "clip(#)" : "#";
    return grammar.choice().percent(60)
        ? Expr.of(Type.STRING, "(clip(#) + " + right + ")", text, value)
        : Expr.of(Type.STRING, "(" + right + " + clip(#))", value, text);
  }
}
