package dev.fermata.processor.differential.body;

import java.util.Arrays;
import java.util.List;

/**
 * An expression, in parentheses where its place could need them.
 *
 * @param type its static type
 * @param constant whether it is a constant expression (JLS 15.29)
 * @param parts the text and the operands
 */
public record Expr(Type type, boolean constant, List<Code> parts) implements Code {

  /** A name, a literal or another text without operands that javac does not fold. */
  public static Expr text(Type type, String java) {
    return new Expr(type, false, List.of(new Text(java)));
  }

  /** A constant. */
  public static Expr constant(Type type, String java) {
    return new Expr(type, true, List.of(new Text(java)));
  }

  /** An expression that javac folds where all its operands are constant. */
  public static Expr operator(Type type, String template, Expr... operands) {
    boolean constant = Arrays.stream(operands).allMatch(Expr::constant);
    return new Expr(type, constant, Code.fill(template, operands));
  }

  /** An expression that is evaluated when the program runs. */
  public static Expr of(Type type, String template, Code... operands) {
    return new Expr(type, false, Code.fill(template, operands));
  }
}
