package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.Block;
import dev.fermata.processor.differential.body.Expr;
import dev.fermata.processor.differential.body.Stmt;
import dev.fermata.processor.differential.body.Type;
import java.util.ArrayList;
import java.util.List;

/** Lambdas, method references, and calls of them. */
record Lambdas(Grammar grammar) implements ExpressionFamily {
  @Override
  public void offer(Type type, Scope scope, Menu<Expr> menu) {
    switch (type) {
      case INT -> {
        menu.add(2, () -> Expr.of(type, "#.getAsInt()", function(Type.INT_SUPPLIER, scope)));
        menu.add(2, () -> Expr.of(type, "call(#)", function(Type.INT_SUPPLIER, scope)));
        menu.add(
            1,
            () ->
                Expr.of(
                    type,
                    "#.applyAsInt(#)",
                    function(Type.INT_OPERATOR, scope),
                    grammar.expression(Type.INT, scope)));
      }
      case OBJECT -> menu.add(2, () -> Expr.of(type, "#.get()", function(Type.SUPPLIER, scope)));
      case INT_SUPPLIER -> {
        menu.add(6, () -> lambda(type, "()", Type.INT, scope.lambda(Type.INT)));
        menu.add(2, () -> reference(type, "#::length", Type.STRING, scope));
        if (grammar.mayNest(scope)) {
          menu.add(2, () -> anonymous(scope));
        }
        menu.add(2, () -> reference(type, "#::radius", Type.CIRCLE, scope));
      }
      case SUPPLIER -> {
        menu.add(6, () -> lambda(type, "()", Type.OBJECT, scope.lambda(Type.OBJECT)));
        menu.add(2, () -> reference(type, "#::left", Type.PAIR, scope));
      }
      case INT_OPERATOR -> {
        menu.add(6, () -> operator(scope));
        menu.add(2, () -> reference(type, "#::add", Type.CELL, scope));
      }
      default -> {}
    }
  }

  private Expr function(Type type, Scope scope) {
    return grammar.expression(type, scope);
  }

  private Expr reference(Type type, String template, Type receiver, Scope scope) {
    return Expr.of(
        type, "((" + type.java() + ") " + template + ")", grammar.expression(receiver, scope));
  }

  private Expr operator(Scope scope) {
    Scope inside = scope.lambda(Type.INT);
    Variable parameter = new Variable(Type.INT, inside.freshName(grammar.choice()), true);
    inside.declare(parameter);
    return lambda(Type.INT_OPERATOR, parameter.name(), Type.INT, inside);
  }

  /** An anonymous class, of which {@code this} is seldom meant. */
  private Expr anonymous(Scope scope) {
    Scope inside = scope.lambda(Type.INT);
    return Expr.of(
        Type.INT_SUPPLIER,
        "((IntSupplier) new IntSupplier() {\n  @Override\n  public int getAsInt() #\n})",
        block(Type.INT, inside));
  }

  private Expr lambda(Type type, String parameters, Type result, Scope inside) {
    String start = "((" + type.java() + ") " + parameters + " -> #)";
    return grammar.choice().percent(70) || !grammar.mayNest(inside)
        ? Expr.of(type, start, grammar.expression(result, inside))
        : Expr.of(type, start, block(result, inside));
  }

  private Block block(Type result, Scope inside) {
    List<Stmt> statements = new ArrayList<>(grammar.statements(inside, 3));
    Block block = new Block(statements);
    if (block.completes()) {
      statements.add(Stmt.jump("return #;", grammar.expression(result, inside)));
    }
    return block;
  }
}
