package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.JavaPrinter;
import dev.fermata.processor.differential.body.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an async method takes besides a probe.
 *
 * @param all the parameters behind the probe
 */
record Parameters(List<Parameter> all) {
  private static final int MOST = 3;

  /**
   * One of them.
   *
   * @param declared as it is written
   * @param argument as a caller writes it
   */
  private record Parameter(String declared, String argument) {}

  /** Parameters of any type, declared in the scope of the method. */
  static Parameters of(Grammar grammar, Scope scope) {
    Choice choice = grammar.choice();
    List<Parameter> all = new ArrayList<>();
    int count = choice.between(0, MOST);
    for (int i = 0; i < count; i++) {
      Type type = grammar.variableType();
      boolean stable = type.isFunction() || choice.percent(40);
      Variable variable = new Variable(type, scope.freshName(choice), stable);
      scope.declare(variable);
      String declared =
          (stable && choice.percent(30) ? "final " : "")
              + (i == count - 1 ? variable(type, choice) : type.java())
              + " "
              + variable.name();
      all.add(new Parameter(declared, JavaPrinter.print(choice.of(type.constants()), "")));
    }
    return new Parameters(all);
  }

  /** The type of the last parameter, of variable arity where it can be. */
  private static String variable(Type type, Choice choice) {
    return type.isArray() && choice.percent(50)
        ? type.elements().orElseThrow().java() + "..."
        : type.java();
  }

  boolean areNone() {
    return all.isEmpty();
  }

  /** Behind the probe, in the declaration of the method. */
  String declared() {
    return all.stream().map(parameter -> ", " + parameter.declared()).collect(Collectors.joining());
  }

  /** Behind the probe, in a call. */
  String arguments() {
    return all.stream().map(parameter -> ", " + parameter.argument()).collect(Collectors.joining());
  }

  /** The same parameters without one of them, without each of them in turn. */
  Stream<Parameters> smaller() {
    return IntStream.range(0, all.size())
        .mapToObj(
            left -> {
              List<Parameter> others = new ArrayList<>(all);
              others.remove(left);
              return new Parameters(others);
            });
  }
}
