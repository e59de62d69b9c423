package dev.fermata.processor.ir;

import java.util.List;

/**
 * A group of a switch.
 *
 * @param constants constant labels; {@code null} as a literal; enum constants by their simple name
 * @param patterns pattern labels
 * @param isDefault whether {@code default} is among the labels
 * @param guard what {@code when} asks, or null
 * @param body the statements; of an arrow case with an expression, one {@link Stmt.Eval} or {@link
 *     Stmt.Yield}
 */
public record SwitchCase(
    List<Expr> constants, List<Pattern> patterns, boolean isDefault, Expr guard, List<Stmt> body) {

  /** The same labels with other parts. */
  public SwitchCase with(Expr newGuard, List<Stmt> newBody) {
    return new SwitchCase(constants, patterns, isDefault, newGuard, newBody);
  }
}
