package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.Code;
import dev.fermata.processor.differential.body.Expr;
import dev.fermata.processor.differential.body.Type;
import java.util.ArrayList;
import java.util.List;

/** Calls with several arguments, constructors and array creation. */
record Calls(Grammar grammar) implements ExpressionFamily {
  @Override
  public void offer(Type type, Scope scope, Menu<Expr> menu) {
    if (type.isTraceable()) {
      menu.add(4, () -> traced(type, scope));
    }
    if (scope.hasHost()) {
      offerOwn(type, scope, menu);
    }
    switch (type) {
      case INT -> {
        menu.add(2, () -> varargs(Type.INT, "sum(", Type.INT, scope));
        menu.add(2, () -> call(type, "#.add(#)", scope, Type.CELL, Type.INT));
      }
      case LONG -> menu.add(2, () -> call(type, "mix(#, #, #)", scope, Type.INT, Type.LONG, any()));
      case STRING -> {
        menu.add(2, () -> varargs(type, "join(\"-\"", any(), scope));
        menu.add(2, () -> call(type, "String.valueOf(#)", scope, any()));
      }
      case CELL -> menu.add(2, () -> call(type, "new Cell(#)", scope, Type.INT));
      case PAIR -> menu.add(4, () -> call(type, "new Pair(#, #)", scope, any(), any()));
      case CIRCLE -> menu.add(3, () -> call(type, "new Circle(#)", scope, Type.INT));
      case SQUARE ->
          menu.add(3, () -> call(type, "new Square(#, #)", scope, Type.LONG, Type.STRING));
      case INTS -> menu.add(4, () -> call(type, "new int[] {#, #}", scope, Type.INT, Type.CHAR));
      case DOUBLES ->
          menu.add(4, () -> call(type, "new double[] {#, #}", scope, Type.FLOAT, Type.LONG));
      case CHARS -> menu.add(2, () -> call(type, "(new char[# & 3])", scope, Type.BYTE));
      case LONGS -> menu.add(4, () -> call(type, "new long[] {#, #}", scope, Type.INT, Type.LONG));
      case BYTES -> menu.add(2, () -> call(type, "(new byte[# & 3])", scope, Type.INT));
      case STRINGS ->
          menu.add(4, () -> call(type, "new String[] {#, #}", scope, Type.STRING, Type.STRING));
      default -> {}
    }
  }

  /** Calls of methods of the class around, all of them private. */
  private void offerOwn(Type type, Scope scope, Menu<Expr> menu) {
    switch (type) {
      case INT -> menu.add(3, () -> call(type, "twice(#)", scope, Type.INT));
      case LONG -> menu.add(3, () -> call(type, "twice(#)", scope, Type.LONG));
      case STRING -> {
        menu.add(2, () -> call(type, "label(#, #)", scope, any(), Type.INT));
        menu.add(2, () -> call(type, "same(#)", scope, Type.STRING));
      }
      default -> {}
    }
  }

  /** What may be passed as an {@code Object} and has the same text in each run. */
  private Type any() {
    return grammar.objectType();
  }

  private Expr traced(Type type, Scope scope) {
    Expr value = grammar.expression(type, scope);
    return type.isPrimitive()
        ? Expr.of(type, "p.id(#)", value)
        : Expr.of(type, "p.id((" + type.java() + ") #)", value);
  }

  private Expr call(Type type, String template, Scope scope, Type... parameters) {
    Expr[] arguments = new Expr[parameters.length];
    for (int i = 0; i < parameters.length; i++) {
      arguments[i] = grammar.argument(parameters[i], scope);
    }
    return Expr.of(type, template, arguments);
  }

  private Expr varargs(Type result, String start, Type argument, Scope scope) {
    StringBuilder template = new StringBuilder(start);
    List<Expr> arguments = new ArrayList<>();
    int count = grammar.choice().between(1, 3);
    for (int i = 0; i < count; i++) {
      template.append(template.toString().endsWith("(") ? "#" : ", #");
      arguments.add(grammar.argument(argument, scope));
    }
    return Expr.of(result, template + ")", arguments.toArray(Code[]::new));
  }
}
