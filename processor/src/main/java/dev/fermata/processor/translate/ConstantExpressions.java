package dev.fermata.processor.translate;

import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.source.TypeFacts;
import javax.lang.model.type.TypeMirror;

/** Constants where the variables that held them cannot be named. */
record ConstantExpressions(TypeFacts facts) {

  /** The value of a constant variable (JLS 4.12.4) of the given type, as a constant expression. */
  Expr of(Object value, TypeMirror type) {
    return switch (type.getKind()) {
      case BYTE, SHORT -> {
        int number = ((Number) value).intValue();
        yield new Expr.Cast(new Expr.Literal(facts.intType(), number), type);
      }
      default -> new Expr.Literal(type, value);
    };
  }

  /**
   * The value as an argument of a bridge that assigns it: an assignment narrows constants to {@code
   * byte}, {@code short} and {@code char} (JLS 5.2), a method call does not.
   */
  Expr narrowed(Expr value, TypeMirror type) {
    TypeMirror primitive = facts.unboxed(type).map(TypeMirror.class::cast).orElse(type);
    boolean narrow =
        switch (primitive.getKind()) {
          case BYTE, SHORT, CHAR ->
              value.type().getKind().isPrimitive() && value.type().getKind() != primitive.getKind();
          default -> false;
        };
    return narrow ? new Expr.Cast(value, primitive) : value;
  }
}
