package dev.fermata.processor.reentry;

import dev.fermata.processor.ir.BinaryOperator;
import dev.fermata.processor.ir.Constants;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.source.TypeFacts;
import javax.lang.model.type.TypeMirror;

/** Conditions that let execution pass where it comes back in, and ask the user's otherwise. */
final class Guards {
  private final TypeMirror type;

  Guards(TypeFacts types) {
    this.type = types.booleanType();
  }

  /** {@code state != 0 || condition}; a constant condition stays one, for what is reachable. */
  Expr resumingOr(Expr condition) {
    return Constants.isTrue(condition)
        ? condition
        : new Expr.Binary(
            BinaryOperator.CONDITIONAL_OR, state(Expr.Comparison.NOT_EQUAL, 0), condition, type);
  }

  /** {@code state == 0 && condition}. */
  Expr freshAnd(Expr condition) {
    return new Expr.Binary(
        BinaryOperator.CONDITIONAL_AND, state(Expr.Comparison.EQUAL, 0), condition, type);
  }

  /** {@code state == 0 ? condition : state <= last}. */
  Expr freshOrAtMost(Expr condition, int last) {
    return new Expr.Conditional(
        state(Expr.Comparison.EQUAL, 0), condition, state(Expr.Comparison.AT_MOST, last), type);
  }

  private Expr state(Expr.Comparison comparison, int number) {
    return new Expr.StateIs(comparison, number, type);
  }
}
