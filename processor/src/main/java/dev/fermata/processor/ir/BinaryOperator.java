package dev.fermata.processor.ir;

/** Binary operators, with their precedence after JLS 15.17 to 15.24 (higher binds tighter). */
public enum BinaryOperator {
  MULTIPLY("*", 12),
  DIVIDE("/", 12),
  REMAINDER("%", 12),
  PLUS("+", 11),
  MINUS("-", 11),
  LEFT_SHIFT("<<", 10),
  RIGHT_SHIFT(">>", 10),
  UNSIGNED_RIGHT_SHIFT(">>>", 10),
  LESS("<", 9),
  GREATER(">", 9),
  LESS_EQUAL("<=", 9),
  GREATER_EQUAL(">=", 9),
  EQUAL("==", 8),
  NOT_EQUAL("!=", 8),
  AND("&", 7),
  XOR("^", 6),
  OR("|", 5),
  CONDITIONAL_AND("&&", 4),
  CONDITIONAL_OR("||", 3);

  private final String symbol;
  private final int precedence;

  BinaryOperator(String symbol, int precedence) {
    this.symbol = symbol;
    this.precedence = precedence;
  }

  /** The token. */
  public String symbol() {
    return symbol;
  }

  /** How tightly it binds. */
  public int precedence() {
    return precedence;
  }

  /** Whether it is a shift, whose operands are promoted each for itself (JLS 15.19). */
  public boolean isShift() {
    return this == LEFT_SHIFT || this == RIGHT_SHIFT || this == UNSIGNED_RIGHT_SHIFT;
  }

  /** Whether the right operand may stay unevaluated. */
  public boolean isConditional() {
    return this == CONDITIONAL_AND || this == CONDITIONAL_OR;
  }
}
