package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.Block;
import dev.fermata.processor.differential.body.JavaPrinter;
import dev.fermata.processor.differential.body.Stmt;
import dev.fermata.processor.differential.body.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The body of an async method.
 *
 * @param seed what it was made of
 * @param method the method around it
 * @param block its statements
 */
public record RandomBody(long seed, AsyncMethod method, Block block) {

  /** The body that this seed always gives. */
  public static RandomBody of(long seed) {
    Choice choice = new Choice(seed);
    Grammar grammar = new Grammar(choice);
    boolean host = choice.percent(40);
    ReturnType returns = choice.percent(70) ? ReturnType.TASK : choice.of(ReturnType.values());
    Scope scope = Scope.ofMethod(host, returns);
    scope.take("p");
    Parameters parameters = Parameters.of(grammar, scope);
    List<Stmt> statements = new ArrayList<>();
    statements.add(Stmt.of("Fuel fuel = new Fuel();"));
    statements.add(Stmt.of("Later later = new Later();"));
    statements.add(Stmt.of("Cell cell = new Cell(3);"));
    scope.declare(new Variable(Type.CELL, "cell", true));
    statements.addAll(grammar.statements(scope, choice.between(4, 12)));
    if (new Block(statements).completes()) {
      statements.add(Stmt.of("later.run(p);"));
      String all = "Arrays.asList(" + all(scope) + ")";
      statements.add(Stmt.jump("return " + returns.completed() + ";", Grammar.text(all)));
    }
    return new RandomBody(seed, new AsyncMethod(host, returns, parameters), new Block(statements));
  }

  private static String all(Scope scope) {
    return scope.readable().stream()
        .filter(variable -> variable.type().isTraceable())
        .map(Variable::name)
        .collect(Collectors.joining(", "));
  }

  /** The body of the same seed with other statements. */
  public RandomBody with(Block other) {
    return new RandomBody(seed, method, other);
  }

  /** The method as a case in its class. */
  public String text() {
    return method.with(JavaPrinter.print(block, "  "), className());
  }

  /** The name of the class that the body stands in. */
  public String className() {
    return "Random" + Long.toString(seed).replace('-', '_') + "Cases";
  }
}
