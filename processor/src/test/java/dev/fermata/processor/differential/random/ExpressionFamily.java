package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.Expr;
import dev.fermata.processor.differential.body.Type;

/** Some ways to make an expression. */
interface ExpressionFamily {
  /** Adds the ways to make one of exactly this type. */
  void offer(Type type, Scope scope, Menu<Expr> menu);
}
