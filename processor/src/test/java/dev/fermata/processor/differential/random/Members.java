package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.Expr;
import dev.fermata.processor.differential.body.Type;
import java.util.Optional;

/** Fields, components and array elements. */
record Members(Grammar grammar) implements ExpressionFamily {
  @Override
  public void offer(Type type, Scope scope, Menu<Expr> menu) {
    field(type)
        .ifPresent(
            name ->
                menu.add(
                    3, () -> Expr.of(type, "#." + name, grammar.expression(Type.CELL, scope))));
    type.array().ifPresent(array -> menu.add(3, () -> element(grammar, array, scope)));
    hostField(type, scope).ifPresent(name -> menu.add(3, () -> Expr.text(type, name)));
    switch (type) {
      case INT -> {
        menu.add(1, () -> Expr.of(type, "#.radius()", grammar.expression(Type.CIRCLE, scope)));
        menu.add(1, () -> Expr.of(type, "#.length", array(scope)));
        if (!scope.readable(Type.RESOURCE).isEmpty()) {
          menu.add(4, () -> Expr.of(type, "#.number()", grammar.expression(Type.RESOURCE, scope)));
        }
        menu.add(1, () -> Expr.of(type, "#.length()", grammar.expression(Type.STRING, scope)));
      }
      case LONG ->
          menu.add(1, () -> Expr.of(type, "#.side()", grammar.expression(Type.SQUARE, scope)));
      case OBJECT -> {
        String component = grammar.choice().of("#.left()", "#.right()");
        menu.add(3, () -> Expr.of(type, component, grammar.expression(Type.PAIR, scope)));
      }
      case CELL ->
          menu.add(1, () -> Expr.of(type, "#.self()", grammar.expression(Type.CELL, scope)));
      default -> {}
    }
  }

  /** The field of a cell that has this type. */
  static Optional<String> field(Type type) {
    return Optional.ofNullable(
        switch (type) {
          case BOOLEAN -> "flag";
          case BYTE -> "small";
          case SHORT -> "number";
          case CHAR -> "letter";
          case INT -> "count";
          case LONG -> "total";
          case FLOAT -> "part";
          case DOUBLE -> "ratio";
          case CHAR_BOX -> "sign";
          case LONG_BOX -> "wide";
          case STRING -> "text";
          case INT_BOX -> "boxed";
          default -> null;
        });
  }

  /**
   * The field of the class around that has this type; its simple name where no variable shadows it.
   */
  static Optional<String> hostField(Type type, Scope scope) {
    return Optional.ofNullable(
            switch (type) {
              case INT -> "n";
              case LONG -> "state";
              case CHAR -> "c";
              case INT_BOX -> "item";
              case STRING -> "s";
              case OBJECT -> "value";
              case INTS -> "kept";
              default -> null;
            })
        .filter(name -> scope.hasHost() && !(scope.isTaken(name) && scope.isInLambda()))
        .map(name -> scope.isTaken(name) ? "this." + name : name);
  }

  /** An element of an array of this type; it is seldom missing. */
  static Expr element(Grammar grammar, Type array, Scope scope) {
    Choice choice = grammar.choice();
    Expr index =
        choice.percent(30)
            ? Expr.constant(Type.INT, choice.of("0", "1"))
            : grammar.expression(Type.INT, scope);
    String bounded = choice.percent(90) ? "# & 1" : "#";
    Type element = array.elements().orElseThrow();
    return Expr.of(element, "#[" + bounded + "]", grammar.expression(array, scope), index);
  }

  private Expr array(Scope scope) {
    return grammar.expression(Type.arrays(), scope);
  }
}
