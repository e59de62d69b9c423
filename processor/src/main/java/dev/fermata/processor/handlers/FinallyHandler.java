package dev.fermata.processor.handlers;

import dev.fermata.processor.ir.BinaryOperator;
import dev.fermata.processor.ir.Completion;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Label;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.source.TypeFacts;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/**
 * A finally block with an await:
 *
 * <pre>{@code
 * try {                      =>   Throwable pending = null; int exit = 0; T returned;
 *   return v;                     end: {
 * } finally {                       try { returned = v; exit = 1; break end; }
 *   await(…);                       catch (Throwable thrown) { pending = thrown; }
 * }                               }
 *                                 await(…);
 *                                 if (pending != null) throw pending;
 *                                 if (exit == 1) return returned;
 * }</pre>
 */
final class FinallyHandler {
  private final TypeFacts types;
  private final TypeMirror throwable;

  FinallyHandler(TypeFacts types) {
    this.types = types;
    this.throwable = types.named("java.lang.Throwable");
  }

  Stmt moveOut(Stmt.Try tried) {
    int line = tried.line();
    Local pending = new Local("pending", throwable, Local.Kind.TEMPORARY);
    Label end = new Label("end");
    PendingExits exits = new PendingExits(end, types);
    Stmt body = exits.putOff(tried.body());
    List<Stmt> statements = new ArrayList<>();
    statements.add(new Stmt.Declare(pending, new Expr.Literal(throwable, null), 0));
    statements.addAll(exits.declarations());
    Stmt caught = new Stmt.Try(List.of(), body, List.of(keep(pending)), null, line);
    Stmt block = new Stmt.Block(List.of(caught), line);
    statements.add(new Stmt.Labeled(end, block, 0));
    statements.add(tried.finallyBlock());
    if (Completion.isNormal(tried.finallyBlock())) {
      goOn(tried, pending, exits, statements);
    }
    return new Stmt.Block(statements, line);
  }

  private Stmt.Catch keep(Local pending) {
    Local thrown = new Local("thrown", throwable, Local.Kind.TEMPORARY);
    Expr kept = new Expr.Assign(new Expr.Read(pending), new Expr.Read(thrown), throwable);
    Stmt body = new Stmt.Block(List.of(new Stmt.Eval(kept, 0)), 0);
    return new Stmt.Catch(thrown, List.of(throwable), body);
  }

  /** Behind the finally block: what would have happened without it. */
  private void goOn(Stmt.Try tried, Local pending, PendingExits exits, List<Stmt> statements) {
    boolean bodyIsNormal = Completion.isNormal(tried.body());
    Stmt rethrow = new Stmt.Throw(new Expr.Read(pending), 0);
    if (!bodyIsNormal && exits.isEmpty()) {
      statements.add(rethrow);
      return;
    }
    Expr isPending =
        new Expr.Binary(
            BinaryOperator.NOT_EQUAL,
            new Expr.Read(pending),
            new Expr.Literal(throwable, null),
            types.booleanType());
    statements.add(new Stmt.If(isPending, rethrow, null, 0));
    if (!exits.isEmpty()) {
      statements.add(exits.jumps(!bodyIsNormal, 0));
    }
  }
}
