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
 * @param host whether it is the body of an instance method
 * @param block its statements
 */
public record RandomBody(long seed, boolean host, Block block) {

  /** The body that this seed always gives. */
  public static RandomBody of(long seed) {
    Choice choice = new Choice(seed);
    Grammar grammar = new Grammar(choice);
    boolean host = choice.percent(40);
    Scope scope = Scope.ofMethod(host);
    List<Stmt> statements = new ArrayList<>();
    statements.add(Stmt.of("Fuel fuel = new Fuel();"));
    statements.add(Stmt.of("Later later = new Later();"));
    statements.add(Stmt.of("Cell cell = new Cell(3);"));
    scope.declare(new Variable(Type.CELL, "cell", true));
    statements.addAll(grammar.statements(scope, choice.between(4, 12)));
    if (new Block(statements).completes()) {
      statements.add(Stmt.of("later.run(p);"));
      statements.add(Stmt.jump("return Task.fromResult(Arrays.asList(" + all(scope) + "));"));
    }
    return new RandomBody(seed, host, new Block(statements));
  }

  private static String all(Scope scope) {
    return scope.readable().stream()
        .filter(variable -> variable.type().isTraceable())
        .map(Variable::name)
        .collect(Collectors.joining(", "));
  }

  /** The body of the same seed with other statements. */
  public RandomBody with(Block other) {
    return new RandomBody(seed, host, other);
  }

  /** The body as a case, {@code static Task<?> body(Probe p)} in a class that can be made. */
  public String method() {
    String text = JavaPrinter.print(block, "  ");
    return host
        ? """
            static Task<?> body(Probe p) throws Exception {
              return new %s().run(p);
            }

            @Async
            private Task<?> run(Probe p) throws Exception %s
          """
            .formatted(className(), text)
        : """
            @Async
            static Task<?> body(Probe p) throws Exception %s
          """
            .formatted(text);
  }

  /** The name of the class that the body stands in. */
  public String className() {
    return "Random" + Long.toString(seed).replace('-', '_') + "Cases";
  }
}
