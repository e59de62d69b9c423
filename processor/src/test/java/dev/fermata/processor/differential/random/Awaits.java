package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.Expr;
import dev.fermata.processor.differential.body.Type;
import java.util.List;

/** Awaits of all sorts of awaitables, and tasks that are awaited later. */
record Awaits(Grammar grammar) implements ExpressionFamily {
  private static final List<String> SOURCES = List.of("task", "task", "task", "stage", "awaitable");

  @Override
  public void offer(Type type, Scope scope, Menu<Expr> menu) {
    if (type == Type.TASK) {
      menu.add(6, () -> task(scope));
    }
    if (!scope.mayAwait()) {
      return;
    }
    if (type.isFunction()) {
      menu.add(2, () -> Expr.of(type, "await(Task.fromResult(#))", value(type, scope)));
    } else if (type == Type.TASK) {
      menu.add(1, () -> Expr.of(type, "await(Task.fromResult(#))", value(type, scope)));
    } else if (type.isPrimitive()) {
      menu.add(8, () -> Expr.of(type, "((" + type.java() + ") #)", await(type.boxed(), scope)));
    } else {
      menu.add(8, () -> await(type, scope));
    }
  }

  /** An await whose static type is this one, no primitive. */
  private Expr await(Type type, Scope scope) {
    Menu<Expr> menu = new Menu<>();
    menu.add(8, () -> awaitOf(grammar.choice().of(SOURCES), type, scope));
    if (type == Type.INT_BOX) {
      menu.add(4, () -> Expr.of(type, "await(#)", grammar.expression(Type.TASK, scope)));
      menu.add(1, () -> failing(scope));
    }
    menu.add(
        1,
        () ->
            Expr.of(type, "await(p.task(null == # ? null : #))", flag(scope), value(type, scope)));
    List<Variable> cells = scope.readable(Type.CELL).stream().filter(Variable::stable).toList();
    if (!cells.isEmpty() && type == Type.INT_BOX) {
      menu.add(4, () -> effect(grammar.choice().of(cells), scope));
    }
    return menu.choose(grammar.choice());
  }

  private Expr awaitOf(String source, Type type, Scope scope) {
    return Expr.of(type, "await(p." + source + "(#))", value(type, scope));
  }

  /** A value of the type, or of the primitive one that is boxed to it. */
  private Expr value(Type type, Scope scope) {
    return grammar.argument(grammar.choice().of(type, type.primitive()), scope);
  }

  private Expr failing(Scope scope) {
    String exception = grammar.choice().of("IllegalStateException", "IOException");
    return Expr.of(
        Type.INT_BOX,
        "await(p.<Integer>fail(new " + exception + "((String) #)))",
        grammar.expression(Type.STRING, scope));
  }

  private Expr flag(Scope scope) {
    return grammar.expression(Type.BOOLEAN_BOX, scope);
  }

  /** An await whose completion changes what its neighbours have read, or will. */
  private Expr effect(Variable cell, Scope scope) {
    Expr value = grammar.expression(Type.INT, scope.lambda(Type.INT));
    return Expr.of(Type.INT_BOX, "await(p.effect(\"set\", () -> #.count = #))", cell.read(), value);
  }

  private Expr task(Scope scope) {
    return Expr.of(Type.TASK, "p.task(#)", value(Type.INT_BOX, scope));
  }
}
