package dev.fermata.processor.differential.body;

import java.util.List;

/** Statements in braces. */
public record Block(List<Stmt> statements) implements Code {

  /** Whether the end of the block is reachable. */
  public boolean completes() {
    return statements.isEmpty() || statements.get(statements.size() - 1).completes();
  }
}
