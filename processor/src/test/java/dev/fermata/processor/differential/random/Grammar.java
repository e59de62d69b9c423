package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.Block;
import dev.fermata.processor.differential.body.Expr;
import dev.fermata.processor.differential.body.Stmt;
import dev.fermata.processor.differential.body.Text;
import dev.fermata.processor.differential.body.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All of the language that is made at random; its families make their parts through it. */
final class Grammar {
  private static final int DEEPEST_BLOCK = 6;

  private final Choice choice;
  private final Size size;
  private final Conditions conditions;
  private final Updates updates;
  private final List<ExpressionFamily> expressions;
  private final List<StatementFamily> statements;
  private int statementsLeft;
  private int operandsLeft;

  Grammar(Choice choice, Size size) {
    this.choice = choice;
    this.size = size;
    statementsLeft = size.statements(choice);
    operandsLeft = size.operands();
    conditions = new Conditions(this);
    updates = new Updates(this);
    Switches switches = new Switches(this);
    PatternSwitches matches = new PatternSwitches(this);
    LocalClasses localClasses = new LocalClasses(this);
    expressions =
        List.of(
            new Awaits(this),
            new Arithmetic(this),
            new Comparisons(this),
            conditions,
            updates,
            new Conversions(this),
            new Calls(this),
            new GenericCalls(this),
            new Interferences(this),
            new Members(this),
            new Lambdas(this),
            localClasses,
            switches,
            matches);
    statements =
        List.of(
            new Evaluations(this),
            new Declarations(this),
            new Branches(this),
            new Loops(this),
            new Jumps(this),
            new Tries(this),
            localClasses,
            switches,
            matches);
  }

  Choice choice() {
    return choice;
  }

  Conditions conditions() {
    return conditions;
  }

  Updates updates() {
    return updates;
  }

  /** An expression of exactly this type. */
  Expr expression(Type type, Scope scope) {
    Menu<Expr> menu = new Menu<>();
    List<Variable> variables = scope.readable(type);
    if (!variables.isEmpty()) {
      menu.add(6, () -> choice.of(variables).read());
    }
    menu.add(2, () -> choice.of(type.constants()));
    if (operandsLeft > 0 && choice.percent(scope.chanceOfOperands())) {
      operandsLeft--;
      Scope operand = scope.operand();
      expressions.forEach(family -> family.offer(type, operand, menu));
    }
    return menu.choose(choice);
  }

  /** An expression of one of these types. */
  Expr expression(List<Type> types, Scope scope) {
    return expression(choice.of(types), scope);
  }

  /**
   * An expression as the argument of a call. javac attributes a generic call once for each
   * candidate of each call around it, so most of them are cast, which ends that.
   */
  Expr argument(Type type, Scope scope) {
    Expr argument = expression(type, scope);
    return argument.parts().size() == 1 || choice.percent(20)
        ? argument
        : Expr.of(type, "((" + type.java() + ") #)", argument);
  }

  /** An expression whose value may be traced. */
  Expr traceable(Scope scope) {
    return expression(Arrays.stream(Type.values()).filter(Type::isTraceable).toList(), scope);
  }

  /** A type whose values may be kept in an {@code Object}. */
  Type objectType() {
    return choice.of(Arrays.stream(Type.values()).filter(Type::isObject).toList());
  }

  /** Any type that a variable may have. */
  Type variableType() {
    return choice.percent(40)
        ? choice.of(Type.INT, Type.STRING, Type.OBJECT, Type.CELL, Type.INT_BOX)
        : choice.of(Type.values());
  }

  /** An expression of this type that is no constant expression. */
  Expr variable(Expr expression) {
    return expression.constant() ? Expr.of(expression.type(), "p.id(#)", expression) : expression;
  }

  /** The statements of a new block scope. */
  Block block(Scope scope) {
    return new Block(statements(scope, choice.between(1, 4)));
  }

  /** At most so many statements; behind one that does not complete there is none. */
  List<Stmt> statements(Scope scope, int most) {
    List<Stmt> made = new ArrayList<>();
    for (int i = 0; i < most && statementsLeft > 0; i++) {
      Stmt next = statement(scope);
      made.add(next);
      if (!next.completes()) {
        return made;
      }
    }
    if (scope.nesting() > 1 && choice.percent(12)) {
      made.add(Jumps.any(this, scope));
    }
    return made;
  }

  /** Whether statements in statements may still be made. */
  boolean mayNest(Scope scope) {
    return statementsLeft > 1 && scope.nesting() < DEEPEST_BLOCK;
  }

  private Stmt statement(Scope scope) {
    int operandsAround = operandsLeft;
    operandsLeft = size.operands();
    statementsLeft--;
    Menu<Stmt> menu = new Menu<>();
    statements.forEach(family -> family.offer(scope, menu));
    Stmt made = menu.choose(choice);
    operandsLeft = operandsAround;
    return made;
  }

  static Text text(String java) {
    return new Text(java);
  }
}
