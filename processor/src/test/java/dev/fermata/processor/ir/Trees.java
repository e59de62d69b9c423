package dev.fermata.processor.ir;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Small trees without types, as no phase makes them. */
final class Trees {
  private Trees() {}

  static Local variable(String name) {
    return new Local(name, null, Local.Kind.VARIABLE);
  }

  static Expr truth() {
    return new Expr.Literal(null, true);
  }

  static Expr.Await await() {
    return new Expr.Await(new Expr.Literal(null, null), null, null, 0);
  }

  static Expr lambda(Stmt... body) {
    return new Expr.Lambda(List.of(), block(body), null);
  }

  static Stmt use(Local local) {
    return new Stmt.Eval(new Expr.Read(local), 0);
  }

  static Stmt eval(Expr expr) {
    return new Stmt.Eval(expr, 0);
  }

  static Stmt declare(Local local) {
    return new Stmt.Declare(local, null, 0);
  }

  static Stmt suspend() {
    return new Stmt.Suspend(null, await(), 0);
  }

  static Stmt leave(int state, Label exit) {
    return new Stmt.Leave(state, await(), Set.of(), exit, true, 0);
  }

  static Stmt resume() {
    return new Stmt.Resume(null, false, null, 0);
  }

  static Stmt loop(Label label, Stmt body) {
    return new Stmt.While(label, truth(), body, 0);
  }

  static Stmt tryFinally(Stmt body, Stmt finallyBlock) {
    return new Stmt.Try(List.of(), body, List.of(), finallyBlock, 0);
  }

  static Stmt.Block block(Stmt... statements) {
    return new Stmt.Block(List.of(statements), 0);
  }

  static Stmt.Block dispatch(Stmt.Section... sections) {
    return block(new Stmt.Dispatch(List.of(sections), 0));
  }

  static Stmt.Section section(List<Integer> states, Stmt... statements) {
    return new Stmt.Section(states, Arrays.asList(statements));
  }
}
