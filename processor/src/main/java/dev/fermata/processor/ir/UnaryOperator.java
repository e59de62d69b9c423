package dev.fermata.processor.ir;

/** Unary operators without a side effect (JLS 15.15.3 to 15.15.6). */
public enum UnaryOperator {
  PLUS("+"),
  MINUS("-"),
  BITWISE_COMPLEMENT("~"),
  NOT("!");

  private final String symbol;

  UnaryOperator(String symbol) {
    this.symbol = symbol;
  }

  /** The token. */
  public String symbol() {
    return symbol;
  }
}
