package dev.fermata.processor.ir;

import java.math.BigDecimal;
import java.util.Optional;

/** The values of the constant expressions (JLS 15.29) that decide what is reachable. */
public final class Constants {
  private Constants() {}

  /** Whether the condition, null standing for the empty one of a {@code for}, is constant true. */
  public static boolean isTrue(Expr condition) {
    return condition == null || Boolean.TRUE.equals(valueOf(condition).orElse(null));
  }

  /** The value of a condition that is a constant expression. */
  public static Optional<Boolean> booleanValue(Expr condition) {
    return valueOf(condition).filter(Boolean.class::isInstance).map(Boolean.class::cast);
  }

  private static Optional<Object> valueOf(Expr expr) {
    if (expr instanceof Expr.Literal literal) {
      return Optional.ofNullable(literal.value());
    }
    if (expr instanceof Expr.Field field) {
      return Optional.ofNullable(field.constant());
    }
    if (expr instanceof Expr.Cast cast) {
      return valueOf(cast.operand());
    }
    if (expr instanceof Expr.Unary unary && unary.operator() == UnaryOperator.NOT) {
      return valueOf(unary.operand()).map(value -> !(Boolean) value);
    }
    if (expr instanceof Expr.Binary binary) {
      return valueOf(binary.left())
          .flatMap(l -> valueOf(binary.right()).flatMap(r -> apply(binary.operator(), l, r)));
    }
    return Optional.empty();
  }

  private static Optional<Object> apply(BinaryOperator operator, Object left, Object right) {
    if (left instanceof Boolean l && right instanceof Boolean r) {
      return applyToBooleans(operator, l, r);
    }
    if (left instanceof String || right instanceof String) {
      return switch (operator) {
        case EQUAL -> Optional.of(left.equals(right));
        case NOT_EQUAL -> Optional.of(!left.equals(right));
        default -> Optional.empty();
      };
    }
    return compare(operator, number(left).compareTo(number(right)));
  }

  private static Optional<Object> applyToBooleans(BinaryOperator operator, boolean l, boolean r) {
    return switch (operator) {
      case CONDITIONAL_AND, AND -> Optional.of(l && r);
      case CONDITIONAL_OR, OR -> Optional.of(l || r);
      case XOR, NOT_EQUAL -> Optional.of(l != r);
      case EQUAL -> Optional.of(l == r);
      default -> Optional.empty();
    };
  }

  private static Optional<Object> compare(BinaryOperator operator, int order) {
    return switch (operator) {
      case LESS -> Optional.of(order < 0);
      case LESS_EQUAL -> Optional.of(order <= 0);
      case GREATER -> Optional.of(order > 0);
      case GREATER_EQUAL -> Optional.of(order >= 0);
      case EQUAL -> Optional.of(order == 0);
      case NOT_EQUAL -> Optional.of(order != 0);
      default -> Optional.empty();
    };
  }

  private static BigDecimal number(Object value) {
    return value instanceof Character c
        ? BigDecimal.valueOf((int) c)
        : new BigDecimal(value.toString());
  }
}
