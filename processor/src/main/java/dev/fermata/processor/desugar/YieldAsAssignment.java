package dev.fermata.processor.desugar;

import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Label;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Mapping;
import dev.fermata.processor.ir.Stmt;
import java.util.List;

/** {@code yield v;} as {@code selected = v; break;}; inner switch expressions keep their own. */
record YieldAsAssignment(Local selected, Label label) implements Mapping {
  @Override
  public Expr expr(Expr expr) {
    return expr;
  }

  @Override
  public Stmt stmt(Stmt stmt) {
    if (!(stmt instanceof Stmt.Yield yielded)) {
      return stmt.map(this);
    }
    Expr.Read target = new Expr.Read(selected);
    Stmt assigned =
        new Stmt.Eval(new Expr.Assign(target, yielded.value(), target.type()), yielded.line());
    return new Stmt.Block(List.of(assigned, new Stmt.Break(label, yielded.line())), yielded.line());
  }
}
