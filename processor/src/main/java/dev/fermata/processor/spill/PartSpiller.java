package dev.fermata.processor.spill;

import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Mapping;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.source.TypeFacts;

/** Spills the statements inside of one whose own expressions hold no await. */
record PartSpiller(TypeFacts types) implements Mapping {
  @Override
  public Expr expr(Expr expr) {
    return expr;
  }

  @Override
  public Stmt stmt(Stmt stmt) {
    return Spiller.block(stmt, types);
  }
}
