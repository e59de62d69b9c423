package dev.fermata.processor.emit;

import dev.fermata.processor.ir.Expr;

/** How tightly expressions bind (JLS 15); the numbers of binary operators lie in between. */
final class Precedence {
  static final int ASSIGNMENT = 0;
  static final int CONDITIONAL = 2;
  static final int RELATIONAL = 9;
  static final int UNARY = 13;
  static final int POSTFIX = 14;
  static final int PRIMARY = 15;

  private Precedence() {}

  static int of(Expr expr) {
    if (expr instanceof Expr.Binary binary) {
      return binary.operator().precedence();
    }
    if (expr instanceof Expr.Literal literal) {
      return Literals.isSigned(literal.value()) ? UNARY : PRIMARY;
    }
    if (expr instanceof Expr.StateIs || expr instanceof Expr.InstanceOf) {
      return expr instanceof Expr.InstanceOf ? RELATIONAL : RELATIONAL - 1;
    }
    if (expr instanceof Expr.Unary || expr instanceof Expr.Cast) {
      return UNARY;
    }
    if (expr instanceof Expr.Step step) {
      return step.prefix() ? UNARY : POSTFIX;
    }
    if (expr instanceof Expr.NewArray || expr instanceof Expr.SwitchExpr) {
      return POSTFIX;
    }
    if (expr instanceof Expr.Conditional) {
      return CONDITIONAL;
    }
    return expr instanceof Expr.Assign
            || expr instanceof Expr.CompoundAssign
            || expr instanceof Expr.Lambda
        ? ASSIGNMENT
        : PRIMARY;
  }
}
