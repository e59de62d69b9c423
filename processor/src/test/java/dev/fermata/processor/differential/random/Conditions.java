package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.Expr;
import dev.fermata.processor.differential.body.Type;
import java.util.ArrayList;
import java.util.List;

/** Short-circuit operators, {@code ?:}, and patterns with what they bind. */
record Conditions(Grammar grammar) implements ExpressionFamily {
  private static final List<Type> MATCHED =
      List.of(
          Type.STRING,
          Type.INT_BOX,
          Type.LONG_BOX,
          Type.CHAR_BOX,
          Type.PAIR,
          Type.CIRCLE,
          Type.SHAPE,
          Type.CELL,
          Type.COLOR);

  /** The types of conditional expressions whose other operand is of any smaller type. */
  private static final List<Type> PROMOTED = List.of(Type.LONG, Type.FLOAT, Type.DOUBLE);

  /**
   * A boolean expression and what it binds.
   *
   * @param test the expression
   * @param whenTrue bound where it is true
   * @param whenFalse bound where it is false
   */
  record Condition(Expr test, List<Variable> whenTrue, List<Variable> whenFalse) {
    private static Condition plain(Expr test) {
      return new Condition(test, List.of(), List.of());
    }
  }

  @Override
  public void offer(Type type, Scope scope, Menu<Expr> menu) {
    if (type == Type.BOOLEAN) {
      menu.add(5, () -> compound(scope).test());
    }
    menu.add(3, () -> conditional(type, scope));
    if (type == Type.OBJECT) {
      menu.add(2, () -> mixed(scope));
    } else if (PROMOTED.contains(type)) {
      menu.add(2, () -> promoted(type, scope));
    }
  }

  /** A condition of a statement. */
  Condition condition(Scope scope) {
    return grammar.choice().percent(50)
        ? compound(scope.operand())
        : Condition.plain(grammar.expression(Type.BOOLEAN, scope));
  }

  /** The scope of code that runs where {@code bound} is bound. */
  static Scope seeing(List<Variable> bound, Scope scope) {
    Scope part = scope.part();
    bound.forEach(part::declare);
    return part;
  }

  private Condition compound(Scope scope) {
    Menu<Condition> menu = new Menu<>();
    menu.add(4, () -> match(scope));
    if (scope.isDeep()) {
      return menu.choose(grammar.choice());
    }
    menu.add(3, () -> and(scope));
    menu.add(3, () -> or(scope));
    menu.add(2, () -> not(scope));
    return menu.choose(grammar.choice());
  }

  private Condition part(Scope scope) {
    return grammar.choice().percent(50)
        ? compound(scope.operand())
        : Condition.plain(grammar.expression(Type.BOOLEAN, scope));
  }

  private Condition match(Scope scope) {
    boolean ofShape = grammar.choice().percent(25);
    Expr value = grammar.expression(ofShape ? Type.SHAPE : Type.OBJECT, scope);
    if (Patterns.haveRecords() && grammar.choice().percent(30)) {
      Patterns.Matching pattern = new Patterns(grammar).record(scope);
      String test = "(((Object) #) instanceof " + pattern.text() + ")";
      return new Condition(Expr.of(Type.BOOLEAN, test, value), pattern.bound(), List.of());
    }
    Type type = ofShape ? grammar.choice().of(Type.CIRCLE, Type.SQUARE) : matched();
    Variable bound = bind(type, scope);
    Expr test =
        Expr.of(Type.BOOLEAN, "(# instanceof " + type.java() + " " + bound.name() + ")", value);
    return new Condition(test, List.of(bound), List.of());
  }

  private Type matched() {
    return grammar.choice().of(MATCHED);
  }

  private Variable bind(Type type, Scope scope) {
    return new Variable(type, scope.freshName(grammar.choice()), grammar.choice().percent(60));
  }

  private Condition and(Scope scope) {
    Condition left = part(scope);
    Condition right = part(seeing(left.whenTrue(), scope));
    return new Condition(
        Expr.operator(Type.BOOLEAN, "(# && #)", left.test(), right.test()),
        both(left.whenTrue(), right.whenTrue()),
        List.of());
  }

  private Condition or(Scope scope) {
    Condition left = part(scope);
    Condition right = part(seeing(left.whenFalse(), scope));
    return new Condition(
        Expr.operator(Type.BOOLEAN, "(# || #)", left.test(), right.test()),
        List.of(),
        both(left.whenFalse(), right.whenFalse()));
  }

  private Condition not(Scope scope) {
    Condition negated = part(scope);
    return new Condition(
        Expr.operator(Type.BOOLEAN, "(!#)", negated.test()),
        negated.whenFalse(),
        negated.whenTrue());
  }

  private static List<Variable> both(List<Variable> left, List<Variable> right) {
    List<Variable> both = new ArrayList<>(left);
    both.addAll(right);
    return both;
  }

  private Expr conditional(Type type, Scope scope) {
    Condition condition = condition(scope);
    Expr then = grammar.expression(type, seeing(condition.whenTrue(), scope));
    Expr otherwise = grammar.expression(type, seeing(condition.whenFalse(), scope));
    return Expr.operator(type, "(# ? # : #)", condition.test(), then, otherwise);
  }

  /** A choice between two types, whose own type is one of both, promoted, or above them. */
  private Expr mixed(Scope scope) {
    Expr test = grammar.expression(Type.BOOLEAN, scope);
    return Expr.of(
        Type.OBJECT,
        "((Object) (# ? # : #))",
        grammar.variable(test),
        grammar.expression(grammar.objectType(), scope),
        grammar.expression(grammar.objectType(), scope));
  }

  /**
   * A choice between a number, boxed or not, and a smaller one that is promoted. Both are cast, as
   * a generic call among them would make it a choice between references (JLS 15.25).
   */
  private Expr promoted(Type type, Scope scope) {
    Expr test = grammar.expression(Type.BOOLEAN, scope);
    Expr exact = grammar.expression(type, scope);
    Expr smaller = grammar.expression(type.operands(), scope);
    String template = "(# ? ((%s) #) : ((%s) #))";
    return grammar.choice().percent(50)
        ? Expr.operator(
            type, template.formatted(type.java(), smaller.type().java()), test, exact, smaller)
        : Expr.operator(
            type, template.formatted(smaller.type().java(), type.java()), test, smaller, exact);
  }
}
