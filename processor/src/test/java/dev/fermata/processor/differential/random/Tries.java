package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.Block;
import dev.fermata.processor.differential.body.Code;
import dev.fermata.processor.differential.body.Stmt;
import dev.fermata.processor.differential.body.Type;
import java.util.ArrayList;
import java.util.List;

/** {@code try} with handlers, {@code finally} and resources. */
record Tries(Grammar grammar) implements StatementFamily {
  /** What handlers catch, in an order that Java allows. */
  private static final List<String> CAUGHT =
      List.of(
          "ArithmeticException | NullPointerException",
          "IllegalStateException",
          "IndexOutOfBoundsException | ClassCastException",
          "RuntimeException",
          "IOException",
          "Exception",
          "Throwable");

  @Override
  public void offer(Scope scope, Menu<Stmt> menu) {
    // javac 17 loses count of its operand stack where a switch expression holds a try statement.
    if (!grammar.mayNest(scope) || scope.exits().yields() != null) {
      return;
    }
    menu.add(7, () -> tried(scope, false));
    if (!scope.isInLambda()) {
      menu.add(2, () -> tried(scope, true));
    }
  }

  private Stmt tried(Scope scope, boolean resources) {
    boolean lambda = scope.isInLambda();
    boolean finallyOnly = grammar.choice().percent(30);
    boolean hasFinally = finallyOnly && !resources || grammar.choice().percent(40);
    Block last = hasFinally ? finallyBlock(scope) : null;
    // Jumps that a `finally` overrides do not make their targets reachable.
    Exits exits = scope.exits().copy();
    List<Code> parts = new ArrayList<>(Code.fill("try "));
    Scope inside = scope.block(exits);
    if (resources) {
      parts.addAll(resource(inside));
    }
    Block block = grammar.block(inside);
    boolean completes = block.completes();
    if (finallyOnly && (hasFinally || resources)) {
      parts.add(block);
    } else {
      String caught = grammar.choice().of(CAUGHT);
      boolean checked = caught.equals("IOException") && (lambda || !resources);
      parts.add(checked ? risky(block, inside) : block);
      completes |= addHandlers(CAUGHT.indexOf(caught), exits, scope, parts);
    }
    if (last != null) {
      parts.addAll(Code.fill(" finally #", last));
    }
    if (last == null || last.completes()) {
      scope.exits().add(exits);
    }
    return new Stmt(parts, completes && (last == null || last.completes()));
  }

  private Block finallyBlock(Scope scope) {
    return grammar.block(scope.block());
  }

  /** A block that may throw an {@code IOException}, so that it can be caught. */
  private Block risky(Block block, Scope scope) {
    List<Stmt> statements = new ArrayList<>();
    statements.add(Stmt.of("risky(#);", grammar.expression(Type.INT, scope.part())));
    statements.addAll(block.statements());
    return new Block(statements);
  }

  private List<Code> resource(Scope scope) {
    Type number = Type.INT;
    String name = scope.freshName(grammar.choice());
    String value =
        scope.mayAwait() && grammar.choice().percent(60)
            ? "await(p.task(new Resource(p, #)))"
            : "new Resource(p, #)";
    return Code.fill("(Resource " + name + " = " + value + ") ", grammar.expression(number, scope));
  }

  /** Adds one or two handlers; tells whether one of them completes. */
  private boolean addHandlers(int first, Exits exits, Scope scope, List<Code> parts) {
    boolean completes = addHandler(CAUGHT.get(first), exits, scope, parts);
    int last = CAUGHT.size() - 1;
    if (first < last && grammar.choice().percent(35)) {
      completes |= addHandler(CAUGHT.get(last), exits, scope, parts);
    }
    return completes;
  }

  private boolean addHandler(String caught, Exits exits, Scope scope, List<Code> parts) {
    Scope inside = scope.block(exits);
    String name = inside.freshName(grammar.choice());
    List<Stmt> statements = new ArrayList<>();
    statements.add(Stmt.of("p.trace(" + name + ");"));
    statements.addAll(grammar.statements(inside, grammar.choice().between(0, 3)));
    Block block = new Block(statements);
    if (block.completes() && grammar.choice().percent(15) && !inside.isInLambda()) {
      // Rethrown precisely: the method declares Exception.
      if (!caught.equals("Throwable")) {
        statements.add(Stmt.jump("throw " + name + ";"));
      }
    }
    parts.addAll(Code.fill(" catch (" + caught + " " + name + ") #", block));
    return block.completes();
  }
}
