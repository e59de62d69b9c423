package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.Stmt;

/** Some ways to make a statement. */
interface StatementFamily {
  void offer(Scope scope, Menu<Stmt> menu);
}
