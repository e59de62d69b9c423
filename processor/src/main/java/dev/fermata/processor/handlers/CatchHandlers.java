package dev.fermata.processor.handlers;

import dev.fermata.processor.ir.Awaits;
import dev.fermata.processor.ir.Completion;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.source.TypeFacts;
import java.util.ArrayList;
import java.util.List;

/**
 * Catch blocks with an await:
 *
 * <pre>{@code
 * try { b } catch (E e) { await }   =>   int handler = 0; E e;
 *                                        try { b } catch (E caught) { e = caught; handler = 1; }
 *                                        if (handler == 1) { await }
 * }</pre>
 *
 * Catch blocks without one stay where they are.
 */
final class CatchHandlers {
  private final TypeFacts types;

  CatchHandlers(TypeFacts types) {
    this.types = types;
  }

  Stmt moveOut(Stmt.Try tried) {
    if (tried.catches().stream().noneMatch(c -> Awaits.in(c.body()))) {
      return tried;
    }
    int line = tried.line();
    Choice handler = new Choice("handler", types);
    List<Stmt> statements = new ArrayList<>();
    statements.add(handler.declaration());
    List<Stmt.Catch> catches = new ArrayList<>();
    List<Stmt> moved = new ArrayList<>();
    boolean othersAreNormal = Completion.isNormal(tried.body());
    for (Stmt.Catch clause : tried.catches()) {
      if (Awaits.in(clause.body())) {
        moved.add(withoutLine(clause.body()));
        statements.add(new Stmt.Declare(clause.parameter(), nothing(), 0));
        catches.add(remember(clause, handler, moved.size()));
      } else {
        catches.add(clause);
        othersAreNormal |= Completion.isNormal(clause.body());
      }
    }
    statements.add(new Stmt.Try(List.of(), tried.body(), catches, null, line));
    statements.add(handler.branches(moved, !othersAreNormal, line));
    return new Stmt.Block(statements, line);
  }

  /** The line of the clause is that of the handler, which remembers the exception. */
  private static Stmt withoutLine(Stmt body) {
    return body instanceof Stmt.Block block ? new Stmt.Block(block.statements(), 0) : body;
  }

  private static Stmt.Catch remember(Stmt.Catch clause, Choice handler, int number) {
    Local parameter = clause.parameter();
    int line = clause.body().line();
    Local caught = new Local(parameter.name(), parameter.type(), Local.Kind.VARIABLE);
    Expr kept = new Expr.Assign(new Expr.Read(parameter), new Expr.Read(caught), parameter.type());
    List<Stmt> body = List.of(new Stmt.Eval(kept, line), handler.assign(number, line));
    return new Stmt.Catch(caught, clause.types(), new Stmt.Block(body, line));
  }

  /** Lets go of the exception of an earlier iteration. */
  private Expr nothing() {
    return new Expr.Literal(types.named("java.lang.Throwable"), null);
  }
}
