package dev.fermata.processor.desugar;

import dev.fermata.processor.ir.Awaits;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Mapping;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.source.TypeFacts;
import java.util.List;

/**
 * The phase's door: finds the statements that suspend and gives each to the desugaring it needs.
 */
public final class Desugar implements Mapping {
  private final LoopDesugar loops;
  private final ForEachDesugar forEach;
  private final BindingDesugar bindings;
  private final ResourceDesugar resources;
  private final SwitchDesugar switches;
  private final AssertDesugar assertions;

  /** The line of the statement that is being desugared. */
  private int line;

  private Desugar(TypeFacts types) {
    this.forEach = new ForEachDesugar(types);
    this.bindings = new BindingDesugar(types);
    this.loops = new LoopDesugar(types, bindings);
    this.resources = new ResourceDesugar(types);
    this.switches = new SwitchDesugar(types);
    this.assertions = new AssertDesugar(types);
  }

  /** The body with all sugar around awaits rewritten. */
  public static Stmt.Block desugar(Stmt.Block body, TypeFacts types) {
    return (Stmt.Block) new Desugar(types).stmt(body);
  }

  @Override
  public Expr expr(Expr expr) {
    if (!Awaits.in(expr)) {
      return expr;
    }
    if (expr instanceof Expr.SwitchExpr choice && Awaits.inCases(choice.cases())) {
      return expr(switches.desugar(choice, line));
    }
    return expr.map(this);
  }

  @Override
  public Stmt stmt(Stmt stmt) {
    if (!Awaits.in(stmt)) {
      return stmt;
    }
    line = stmt.line();
    if (stmt instanceof Stmt.Try tried && !tried.resources().isEmpty()) {
      return stmt(resources.desugar(tried));
    }
    if (stmt instanceof Stmt.Assert assertion) {
      return stmt(assertions.desugar(assertion));
    }
    if (stmt instanceof Stmt.Switch choice && Awaits.inCases(choice.cases())) {
      return stmt(switches.desugar(choice));
    }
    Stmt desugared =
        stmt instanceof Stmt.Block || stmt instanceof Stmt.Try ? stmt.map(this) : inBlocks(stmt);
    if (desugared instanceof Stmt.ForEach loop && Awaits.in(loop.body())) {
      return stmt(forEach.desugar(loop));
    }
    desugared = loops.desugar(desugared);
    return desugared instanceof Stmt.Block block ? bindings.desugar(block) : desugared;
  }

  /** The parts desugared; a part that is a single statement becomes a block for its bindings. */
  private Stmt inBlocks(Stmt stmt) {
    if (stmt instanceof Stmt.For loop) {
      List<Stmt> init = stmts(loop.init());
      Expr condition = optional(loop.condition());
      List<Expr> update = exprs(loop.update());
      return new Stmt.For(loop.label(), init, condition, update, inBlock(loop.body()), loop.line());
    }
    return stmt.map(
        new Mapping() {
          @Override
          public Expr expr(Expr expr) {
            return Desugar.this.expr(expr);
          }

          @Override
          public Stmt stmt(Stmt part) {
            return inBlock(part);
          }
        });
  }

  private Stmt inBlock(Stmt stmt) {
    return stmt(
        stmt instanceof Stmt.Block || !Awaits.in(stmt)
            ? stmt
            : new Stmt.Block(List.of(stmt), stmt.line()));
  }
}
