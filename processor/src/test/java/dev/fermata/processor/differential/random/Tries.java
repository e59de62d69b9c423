package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.Block;
import dev.fermata.processor.differential.body.Code;
import dev.fermata.processor.differential.body.Expr;
import dev.fermata.processor.differential.body.Stmt;
import dev.fermata.processor.differential.body.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    if (!grammar.mayNest(scope) || !scope.mayGuardCode()) {
      return;
    }
    menu.add(7, () -> tried(scope, false));
    if (!scope.isInLambda()) {
      menu.add(2, () -> tried(scope, true));
    }
  }

  private Stmt tried(Scope scope, boolean resources) {
    boolean handles = grammar.choice().percent(70);
    boolean last = !handles && !resources || grammar.choice().percent(40);
    Optional<Block> lastly = last ? Optional.of(lastly(scope.block())) : Optional.empty();
    // Jumps that a `finally` overrides do not make their targets reachable.
    Exits exits = scope.exits().copy();
    List<Code> parts = new ArrayList<>(Code.fill("try "));
    Scope inside = scope.block(exits);
    if (resources) {
      parts.addAll(resources(inside));
    }
    boolean completes = handles ? handled(scope, inside, parts) : unhandled(inside, parts);
    lastly.ifPresent(block -> parts.addAll(Code.fill(" finally #", block)));
    boolean goesOn = lastly.map(Block::completes).orElse(true);
    if (goesOn) {
      scope.exits().add(exits);
    }
    return new Stmt(parts, completes && goesOn);
  }

  private Block lastly(Scope inside) {
    List<Stmt> statements = new ArrayList<>(seen(inside));
    statements.addAll(grammar.block(inside).statements());
    return new Block(statements);
  }

  private boolean unhandled(Scope inside, List<Code> parts) {
    Block block = grammar.block(inside);
    parts.add(block);
    return block.completes();
  }

  /** Adds the block and one or two handlers; tells whether one of them completes. */
  private boolean handled(Scope scope, Scope inside, List<Code> parts) {
    String caught = grammar.choice().of(CAUGHT);
    List<Stmt> statements = new ArrayList<>();
    if (caught.equals("IOException")) {
      statements.add(risky(inside));
    }
    if (grammar.choice().percent(40)) {
      statements.addAll(changed(inside));
    }
    statements.addAll(grammar.statements(inside, grammar.choice().between(1, 4)));
    Block block = new Block(statements);
    parts.add(block);
    boolean completes = block.completes() | handler(caught, scope.block(inside.exits()), parts);
    boolean another = !caught.equals("Throwable") && grammar.choice().percent(35);
    return another
        ? completes | handler("Throwable", scope.block(inside.exits()), parts)
        : completes;
  }

  /** A new value for a variable of the code around, before an await that may fail. */
  private List<Stmt> changed(Scope scope) {
    List<Variable> changing = changing(scope);
    if (changing.isEmpty() || !scope.mayAwait()) {
      return List.of();
    }
    Variable variable = grammar.choice().of(changing);
    Expr value = grammar.expression(variable.type(), scope.part());
    return List.of(
        Stmt.of(variable.name() + " = #;", value),
        Stmt.of("await(p.task(#));", grammar.expression(grammar.objectType(), scope.part())));
  }

  /** Shows what a variable is worth in a handler. */
  private List<Stmt> seen(Scope scope) {
    List<Variable> changing = changing(scope);
    return changing.isEmpty() || grammar.choice().percent(40)
        ? List.of()
        : List.of(Stmt.of("p.trace(" + grammar.choice().of(changing).name() + ");"));
  }

  private static List<Variable> changing(Scope scope) {
    return scope.isCapturing()
        ? List.of()
        : scope.readable().stream().filter(v -> !v.stable() && v.type().isTraceable()).toList();
  }

  /** A statement that may throw an {@code IOException}, so that it can be caught. */
  private Stmt risky(Scope scope) {
    String call =
        scope.mayAwait() && grammar.choice().percent(50)
            ? "await(p.task(#), IOException.class);"
            : "risky(#);";
    return Stmt.of(call, grammar.expression(Type.INT, scope.part()));
  }

  private List<Code> resources(Scope scope) {
    Code first = oneResource(scope);
    return grammar.choice().percent(30)
        ? Code.fill("(#; #) ", first, oneResource(scope))
        : Code.fill("(#) ", first);
  }

  private Stmt oneResource(Scope scope) {
    String name = scope.freshName(grammar.choice());
    Expr number = grammar.expression(Type.INT, scope);
    String value =
        scope.mayAwait() && grammar.choice().percent(60)
            ? "await(p.task("
                + grammar.choice().of("", "", "#.count == 0 ? null : ")
                + "new Resource(p, #)))"
            : "new Resource(p, #)";
    Stmt resource =
        value.contains("==")
            ? Stmt.of(
                "Resource " + name + " = " + value, grammar.expression(Type.CELL, scope), number)
            : Stmt.of("Resource " + name + " = " + value, number);
    scope.declare(new Variable(Type.RESOURCE, name, true));
    return resource;
  }

  private boolean handler(String caught, Scope inside, List<Code> parts) {
    String name = inside.freshName(grammar.choice());
    inside.declare(new Variable(Type.THROWABLE, name, true));
    List<Stmt> statements = new ArrayList<>();
    statements.add(Stmt.of("p.trace(" + name + ");"));
    statements.addAll(seen(inside));
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
