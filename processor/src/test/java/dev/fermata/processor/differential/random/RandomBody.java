package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.Block;
import dev.fermata.processor.differential.body.JavaPrinter;
import dev.fermata.processor.differential.body.Reductions;
import dev.fermata.processor.differential.body.Stmt;
import dev.fermata.processor.differential.body.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    Size size = Size.any(choice);
    Grammar grammar = new Grammar(choice, size);
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
    statements.addAll(grammar.statements(scope, size.ownStatements(choice)));
    if (new Block(statements).completes()) {
      statements.add(Stmt.of("later.run(p);"));
      String all = "Arrays.asList(" + all(scope) + ")";
      String result = choice.percent(85) ? returns.completed() : returns.pending();
      statements.add(Stmt.jump("return " + result + ";", Grammar.text(all)));
    }
    return new RandomBody(seed, new AsyncMethod(host, returns, parameters), new Block(statements));
  }

  private static String all(Scope scope) {
    return scope.readable().stream()
        .filter(variable -> variable.type().isTraceable())
        .map(Variable::name)
        .collect(Collectors.joining(", "));
  }

  /**
   * Bodies of the same seed that are a bit smaller, those with most left out first. They may be ill
   * formed.
   */
  public Stream<RandomBody> smaller() {
    return Stream.concat(
        Reductions.of(block).map(other -> new RandomBody(seed, method, other)),
        method.smaller().map(other -> new RandomBody(seed, other, block)));
  }

  /** The method as a case in a class of this name. */
  public String text(String className) {
    return method.with(JavaPrinter.print(block, "  "), name(), className);
  }

  /** The name of its case. */
  public String name() {
    return "body" + number();
  }

  /** The name of a class in which it is the first body. */
  public String className() {
    return "Random" + number() + "Cases";
  }

  private String number() {
    return Long.toString(seed).replace('-', '_');
  }
}
