package dev.fermata.processor.desugar;

import dev.fermata.processor.ir.Awaits;
import dev.fermata.processor.ir.Captures;
import dev.fermata.processor.ir.Completion;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Jumps;
import dev.fermata.processor.ir.Label;
import dev.fermata.processor.ir.Mapping;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.ir.UnaryOperator;
import dev.fermata.processor.source.TypeFacts;
import java.util.ArrayList;
import java.util.List;

/** Loops that suspend: headers become statements where they hold what must be one. */
final class LoopDesugar {
  private final TypeFacts types;
  private final BindingDesugar bindings;

  LoopDesugar(TypeFacts types, BindingDesugar bindings) {
    this.types = types;
    this.bindings = bindings;
  }

  /** The loop rewritten; every other statement as it is. */
  Stmt desugar(Stmt stmt) {
    if (stmt instanceof Stmt.While loop && isStatement(loop.condition())) {
      return endless(
          loop.label(),
          List.of(exitUnless(loop.condition(), loop.label(), loop.line()), loop.body()),
          loop.line());
    }
    if (stmt instanceof Stmt.DoWhile loop && isStatement(loop.condition())) {
      return doWhile(loop);
    }
    if (stmt instanceof Stmt.For loop) {
      return basicFor(loop);
    }
    return stmt;
  }

  /**
   *
   *
   * <pre>{@code
   * do body while (condition);   =>   while (true) { next: body; if (!condition) break; }
   * }</pre>
   *
   * A {@code continue} in the body becomes {@code break next}.
   */
  private Stmt doWhile(Stmt.DoWhile loop) {
    List<Stmt> body = new ArrayList<>();
    if (addBody(body, loop.label(), loop.body(), loop.line())) {
      body.add(exitUnless(loop.condition(), loop.label(), loop.line()));
    }
    return endless(loop.label(), body, loop.line());
  }

  /**
   *
   *
   * <pre>{@code
   * for (init; condition; update) body   =>   init; for (; condition; update) body
   *                                      or   init; while (true) { if (!condition) break; next: body; update; }
   * }</pre>
   */
  private Stmt basicFor(Stmt.For loop) {
    List<Stmt> statements = new ArrayList<>(loop.init());
    if (isStatement(loop.condition())
        || loop.update().stream().anyMatch(LoopDesugar::isStatement)) {
      List<Stmt> body = new ArrayList<>();
      if (loop.condition() != null) {
        body.add(exitUnless(loop.condition(), loop.label(), loop.line()));
      }
      if (addBody(body, loop.label(), loop.body(), loop.line())) {
        loop.update().forEach(update -> body.add(new Stmt.Eval(update, loop.line())));
      }
      statements.add(endless(loop.label(), body, loop.line()));
    } else if (loop.init().isEmpty()) {
      return loop;
    } else {
      statements.add(
          new Stmt.For(
              loop.label(), List.of(), loop.condition(), loop.update(), loop.body(), loop.line()));
    }
    return new Stmt.Block(statements, loop.line());
  }

  /** Adds the body so that a continue goes on behind it; false if nothing goes on there. */
  private static boolean addBody(List<Stmt> statements, Label loop, Stmt body, int line) {
    if (!Jumps.continues(loop, body)) {
      statements.add(body);
      return Completion.isNormal(body);
    }
    Label next = new Label("next");
    statements.add(new Stmt.Labeled(next, new ContinueAsBreak(loop, next).stmt(body), line));
    return true;
  }

  private Stmt endless(Label label, List<Stmt> body, int line) {
    Expr always = new Expr.Literal(types.booleanType(), true);
    Stmt block = bindings.desugar(new Stmt.Block(body, line));
    return new Stmt.While(label, always, block, line);
  }

  private Stmt exitUnless(Expr condition, Label loop, int line) {
    Expr negated = new Expr.Unary(UnaryOperator.NOT, condition, types.booleanType());
    return new Stmt.If(negated, new Stmt.Break(loop, line), null, line);
  }

  private static boolean isStatement(Expr header) {
    return Awaits.in(header) || Captures.anyIn(header);
  }

  private record ContinueAsBreak(Label from, Label to) implements Mapping {
    @Override
    public Expr expr(Expr expr) {
      return expr;
    }

    @Override
    public Stmt stmt(Stmt stmt) {
      return stmt instanceof Stmt.Continue jump && jump.target() == from
          ? new Stmt.Break(to, jump.line())
          : stmt.map(this);
    }
  }
}
