package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.Block;
import dev.fermata.processor.differential.body.Stmt;
import dev.fermata.processor.differential.body.Type;
import java.util.List;

/** {@code if}, blocks, labelled blocks and {@code synchronized}. */
record Branches(Grammar grammar) implements StatementFamily {
  @Override
  public void offer(Scope scope, Menu<Stmt> menu) {
    if (!grammar.mayNest(scope)) {
      return;
    }
    menu.add(6, () -> branch(scope));
    menu.add(2, () -> guard(scope));
    menu.add(1, () -> block(scope));
    menu.add(2, () -> labelled(scope));
    if (scope.mayGuardCode()) {
      menu.add(1, () -> locked(scope));
    }
  }

  private Stmt branch(Scope scope) {
    Conditions.Condition condition = grammar.conditions().condition(scope);
    Block then = grammar.block(Conditions.seeing(condition.whenTrue(), scope).block());
    if (then.completes() && grammar.choice().percent(40)) {
      return Stmt.of("if (#) #", condition.test(), then);
    }
    Block otherwise = grammar.block(Conditions.seeing(condition.whenFalse(), scope).block());
    return Stmt.of("if (#) # else #", condition.test(), then, otherwise)
        .completing(then.completes() || otherwise.completes());
  }

  /** {@code if (!(o instanceof T x)) return; …x…}. */
  private Stmt guard(Scope scope) {
    Conditions.Condition condition = grammar.conditions().condition(scope);
    Scope inside = Conditions.seeing(condition.whenTrue(), scope).block();
    Block jump = new Block(List.of(Jumps.any(grammar, inside)));
    condition.whenFalse().forEach(scope::declare);
    return Stmt.of("if (#) #", condition.test(), jump);
  }

  private Stmt block(Scope scope) {
    Block block = grammar.block(scope.block());
    return Stmt.of("#", block).completing(block.completes());
  }

  private Stmt labelled(Scope scope) {
    JumpTarget target = new JumpTarget(label(scope, grammar), JumpTarget.Sort.BLOCK);
    Block block = grammar.block(scope.block(scope.exits().with(target)));
    return Stmt.of(target.prefix() + "#", block).completing(block.completes() || target.isBroken());
  }

  private Stmt locked(Scope scope) {
    Block block = grammar.block(scope.blockWithoutAwaits());
    return Stmt.of("synchronized (#) #", grammar.expression(Type.CELL, scope), block)
        .completing(block.completes());
  }

  /** A label that no statement around has. */
  static String label(Scope scope, Grammar grammar) {
    String name = grammar.choice().of("outer", "loop", "next", "l");
    int number = 0;
    // Labels are names of their own; the colon keeps them apart.
    while (!scope.take(name + number + ":")) {
      number++;
    }
    return name + number;
  }
}
