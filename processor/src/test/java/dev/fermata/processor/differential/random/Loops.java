package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.Block;
import dev.fermata.processor.differential.body.Expr;
import dev.fermata.processor.differential.body.JavaPrinter;
import dev.fermata.processor.differential.body.Stmt;
import dev.fermata.processor.differential.body.Type;
import java.util.ArrayList;
import java.util.List;

/** All loops; each round burns fuel, so that all of them end. */
record Loops(Grammar grammar) implements StatementFamily {
  @Override
  public void offer(Scope scope, Menu<Stmt> menu) {
    if (!grammar.mayNest(scope)) {
      return;
    }
    menu.add(3, () -> whileLoop(scope));
    menu.add(1, () -> endless(scope));
    menu.add(2, () -> doLoop(scope));
    menu.add(3, () -> forLoop(scope));
    menu.add(3, () -> forEach(scope));
  }

  private JumpTarget target(Scope scope) {
    String label = grammar.choice().percent(40) ? Branches.label(scope, grammar) : null;
    return new JumpTarget(label, JumpTarget.Sort.LOOP);
  }

  private Block body(JumpTarget target, Scope scope) {
    List<Stmt> statements = new ArrayList<>();
    if (grammar.choice().percent(70)) {
      target.breaks();
      statements.add(Stmt.of("if (fuel.spent()) break;"));
    } else {
      statements.add(Stmt.of("fuel.burn();"));
    }
    statements.addAll(grammar.statements(scope, grammar.choice().between(1, 4)));
    return new Block(statements);
  }

  private Scope inside(JumpTarget target, Scope scope) {
    return scope.block(scope.exits().with(target));
  }

  private Stmt whileLoop(Scope scope) {
    JumpTarget target = target(scope);
    Conditions.Condition condition = grammar.conditions().condition(scope);
    Block body = body(target, inside(target, Conditions.seeing(condition.whenTrue(), scope)));
    // javac 17 sometimes takes a break out of a statement in the loop for one out of the loop.
    if (!JavaPrinter.print(body, "").contains("break")) {
      condition.whenFalse().forEach(scope::declare);
    }
    return Stmt.of(target.prefix() + "while (#) #", grammar.variable(condition.test()), body);
  }

  private Stmt endless(Scope scope) {
    JumpTarget target = target(scope);
    Block body = body(target, inside(target, scope));
    String header = grammar.choice().of("while (true) #", "for (;;) #");
    return Stmt.of(target.prefix() + header, body).completing(target.isBroken());
  }

  private Stmt doLoop(Scope scope) {
    JumpTarget target = target(scope);
    Block body = body(target, inside(target, scope));
    Expr condition = grammar.variable(grammar.expression(Type.BOOLEAN, scope));
    return Stmt.of(target.prefix() + "do # while (#);", body, condition)
        .completing(body.completes() || target.isContinued() || target.isBroken());
  }

  private Stmt forLoop(Scope scope) {
    JumpTarget target = target(scope);
    Scope header = scope.block();
    Variable index = new Variable(Type.INT, header.freshName(grammar.choice()), false);
    Expr start = grammar.expression(Type.INT, header);
    header.declare(index);
    Expr limit = grammar.variable(grammar.expression(Type.INT, header));
    Expr update = grammar.updates().update(grammar.choice().of(Type.INT, Type.LONG), header);
    Block body = body(target, inside(target, header));
    String name = index.name();
    return grammar.choice().percent(60)
        ? Stmt.of(
            target.prefix() + "for (int # = 0; # < (# & 3); #++) #",
            Grammar.text(name),
            Grammar.text(name),
            limit,
            Grammar.text(name),
            body)
        : Stmt.of(
            target.prefix() + "for (int # = #; # < #; #) #",
            Grammar.text(name),
            start,
            Grammar.text(name),
            limit,
            update,
            body);
  }

  private Stmt forEach(Scope scope) {
    JumpTarget target = target(scope);
    Type array = grammar.choice().of(Type.arrays());
    Type element = array.elements().orElseThrow();
    boolean list = grammar.choice().percent(40);
    Expr all =
        list
            ? Expr.of(
                array,
                "Arrays.<" + element.boxed().java() + ">asList(#, #)",
                grammar.expression(element, scope),
                grammar.expression(element.boxed(), scope))
            : grammar.expression(array, scope);
    Scope header = scope.block();
    boolean stable = grammar.choice().percent(60);
    Variable each = new Variable(element, header.freshName(grammar.choice()), stable);
    header.declare(each);
    Block body = body(target, inside(target, header));
    String declared = element.java() + " " + each.name();
    return Stmt.of(target.prefix() + "for (" + declared + " : #) #", all, body);
  }
}
