package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.Block;
import dev.fermata.processor.differential.body.Expr;
import dev.fermata.processor.differential.body.Stmt;
import dev.fermata.processor.differential.body.Type;
import java.util.ArrayList;
import java.util.List;

/** Local variables, with an initializer or assigned in branches. */
record Declarations(Grammar grammar) implements StatementFamily {
  @Override
  public void offer(Scope scope, Menu<Stmt> menu) {
    menu.add(12, () -> initialized(scope));
    if (grammar.mayNest(scope)) {
      menu.add(2, () -> assignedInBranches(scope));
      menu.add(1, () -> several(scope));
      if (scope.mayGuardCode()) {
        menu.add(2, () -> assignedInTry(scope));
      }
    }
  }

  /** {@code T x = e;} in one of its forms. */
  Stmt initialized(Scope scope) {
    Choice choice = grammar.choice();
    Type type = grammar.variableType();
    boolean stable = type.isFunction() || choice.percent(50);
    Variable variable = new Variable(type, scope.freshName(choice), stable);
    Expr initializer = grammar.expression(type, scope);
    scope.declare(variable);
    String declared = (choice.percent(15) ? "var" : type.java()) + " " + variable.name() + " = #;";
    return stable && choice.percent(30)
        ? Stmt.of("final " + declared, grammar.variable(initializer))
        : Stmt.of(declared, initializer);
  }

  /** {@code T x; if (c) x = a; else x = b;}. */
  private Stmt assignedInBranches(Scope scope) {
    Type type = grammar.variableType();
    String name = scope.freshName(grammar.choice());
    Conditions.Condition condition = grammar.conditions().condition(scope);
    Block then = assigning(name, type, Conditions.seeing(condition.whenTrue(), scope).block());
    Block otherwise =
        assigning(name, type, Conditions.seeing(condition.whenFalse(), scope).block());
    scope.declare(new Variable(type, name, grammar.choice().percent(50)));
    return Stmt.of(
            type.java() + " " + name + ";\nif (#) # else #", condition.test(), then, otherwise)
        .completing(then.completes() || otherwise.completes());
  }

  /** {@code T x; try { x = a; } catch (…) { x = b; }}. */
  private Stmt assignedInTry(Scope scope) {
    Type type = grammar.variableType();
    String name = scope.freshName(grammar.choice());
    Block block = assigning(name, type, scope.block());
    Scope handler = scope.block();
    String caught = handler.freshName(grammar.choice());
    handler.declare(new Variable(Type.THROWABLE, caught, true));
    Block handling = assigning(name, type, handler);
    scope.declare(new Variable(type, name, false));
    return Stmt.of(
            type.java() + " " + name + ";\ntry # catch (RuntimeException " + caught + ") #",
            block,
            handling)
        .completing(block.completes() || handling.completes());
  }

  /** {@code int x = a, y = b;}. */
  private Stmt several(Scope scope) {
    Type type = grammar.choice().of(Type.INT, Type.STRING, Type.LONG);
    Variable first = new Variable(type, scope.freshName(grammar.choice()), false);
    Variable second = new Variable(type, scope.freshName(grammar.choice()), true);
    Expr initializer = grammar.expression(type, scope);
    scope.declare(first);
    Expr other = grammar.expression(type, scope);
    scope.declare(second);
    return Stmt.of(
        type.java() + " " + first.name() + " = #, " + second.name() + " = #;", initializer, other);
  }

  private Block assigning(String name, Type type, Scope scope) {
    List<Stmt> statements = new ArrayList<>(grammar.statements(scope, 2));
    Block block = new Block(statements);
    if (block.completes()) {
      statements.add(Stmt.of(name + " = #;", grammar.expression(type, scope)));
    }
    return block;
  }
}
