package dev.fermata.processor.handlers;

import dev.fermata.processor.ir.BinaryOperator;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.source.TypeFacts;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** A variable that says which of some numbered branches is to be taken; 0 for none. */
final class Choice {
  private final Local local;
  private final TypeFacts types;

  Choice(String name, TypeFacts types) {
    this.types = types;
    this.local = new Local(name, types.intType(), Local.Kind.TEMPORARY);
  }

  Stmt declaration() {
    return new Stmt.Declare(local, number(0), 0);
  }

  Stmt assign(int branch, int line) {
    TypeMirror type = types.intType();
    return new Stmt.Eval(new Expr.Assign(new Expr.Read(local), number(branch), type), line);
  }

  /** A statement behind which the choice is what it was before. */
  Stmt restored(Stmt stmt) {
    Local before = new Local(local.name(), types.intType(), Local.Kind.TEMPORARY);
    Expr restored = new Expr.Assign(new Expr.Read(local), new Expr.Read(before), types.intType());
    return new Stmt.Block(
        List.of(
            new Stmt.Declare(before, new Expr.Read(local), 0), stmt, new Stmt.Eval(restored, 0)),
        0);
  }

  /**
   * {@code if (choice == 1) … else if (choice == 2) …}.
   *
   * @param complete whether one of the branches is taken in any case: then the last is not asked
   *     for, so that the statement completes as the branches do
   */
  Stmt branches(List<Stmt> bodies, boolean complete, int line) {
    Stmt chain = complete ? bodies.get(bodies.size() - 1) : null;
    for (int i = bodies.size() - (complete ? 2 : 1); i >= 0; i--) {
      chain = new Stmt.If(is(i + 1), bodies.get(i), chain, line);
    }
    return chain;
  }

  private Expr is(int branch) {
    return new Expr.Binary(
        BinaryOperator.EQUAL, new Expr.Read(local), number(branch), types.booleanType());
  }

  private Expr number(int value) {
    return new Expr.Literal(types.intType(), value);
  }
}
