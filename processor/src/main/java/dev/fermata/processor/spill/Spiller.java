package dev.fermata.processor.spill;

import dev.fermata.processor.ir.Awaits;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.source.TypeFacts;
import java.util.ArrayList;
import java.util.List;

/** The phase's door: the statements of one list, with awaits as statements among them. */
public final class Spiller {
  private final TypeFacts types;
  private final List<Stmt> statements = new ArrayList<>();
  private ExpressionSpiller expressions;

  private Spiller(TypeFacts types) {
    this.types = types;
  }

  /** The body with every await as a statement of its own. */
  public static Stmt.Block spill(Stmt.Block body, TypeFacts types) {
    return block(body, types);
  }

  static Stmt.Block block(Stmt stmt, TypeFacts types) {
    if (stmt instanceof Stmt.Block verbatim && !Awaits.in(stmt)) {
      return verbatim;
    }
    Spiller spiller = new Spiller(types);
    spiller.add(stmt);
    return new Stmt.Block(spiller.statements, stmt.line());
  }

  private void add(Stmt stmt) {
    expressions = new ExpressionSpiller(types, statements::add, stmt.line());
    if (!Awaits.in(stmt)) {
      statements.add(stmt);
    } else if (stmt instanceof Stmt.Block block) {
      block.statements().forEach(this::add);
    } else if (stmt instanceof Stmt.Eval eval) {
      evaluate(eval);
    } else if (stmt instanceof Stmt.Declare declaration) {
      declare(declaration);
    } else if (stmt instanceof Stmt.Return exit) {
      Expr value = expressions.value(exit.value());
      statements.add(new Stmt.Return(exit.form(), value, exit.line()));
    } else if (stmt instanceof Stmt.Throw exit) {
      statements.add(new Stmt.Throw(expressions.value(exit.exception()), exit.line()));
    } else {
      addCompound(stmt);
    }
  }

  private void addCompound(Stmt stmt) {
    if (stmt instanceof Stmt.If branch) {
      addIf(branch);
    } else if (stmt instanceof Stmt.Switch choice) {
      Expr selector = expressions.value(choice.selector());
      statements.add(
          new Stmt.Switch(
              choice.label(),
              selector,
              choice.cases(),
              choice.arrow(),
              choice.exhaustive(),
              choice.line()));
    } else if (stmt instanceof Stmt.Synchronized sync) {
      Expr lock = expressions.value(sync.lock());
      statements.add(new Stmt.Synchronized(lock, sync.body(), sync.line()));
    } else if (stmt instanceof Stmt.ForEach loop) {
      Expr iterable = expressions.value(loop.iterable());
      statements.add(
          new Stmt.ForEach(loop.label(), loop.local(), iterable, loop.body(), loop.line()));
    } else {
      statements.add(stmt.map(new PartSpiller(types)));
    }
  }

  private void evaluate(Stmt.Eval eval) {
    Expr expression = eval.expression();
    if (expression instanceof Expr.Await await) {
      expressions.suspend(null, await);
    } else if (expression instanceof Expr.Assign assign
        && assign.target() instanceof Expr.Read target
        && assign.value() instanceof Expr.Await await) {
      expressions.suspend(target.local(), await);
    } else {
      Expr value = expressions.value(expression);
      if (!(value instanceof Expr.Read)) {
        statements.add(new Stmt.Eval(value, eval.line()));
      }
    }
  }

  private void declare(Stmt.Declare declaration) {
    if (declaration.initializer() instanceof Expr.Await await) {
      statements.add(new Stmt.Declare(declaration.local(), null, declaration.line()));
      expressions.suspend(declaration.local(), await);
    } else {
      Expr value = expressions.value(declaration.initializer());
      statements.add(new Stmt.Declare(declaration.local(), value, declaration.line()));
    }
  }

  private void addIf(Stmt.If branch) {
    Expr condition = expressions.value(branch.condition());
    boolean suspends = Awaits.in(branch.then()) || Awaits.in(branch.otherwise());
    if (suspends) {
      condition = expressions.keepIfCapturing(condition);
    }
    Stmt then = block(branch.then(), types);
    Stmt otherwise = branch.otherwise() == null ? null : block(branch.otherwise(), types);
    statements.add(new Stmt.If(condition, then, otherwise, branch.line()));
  }
}
