package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.JavaPrinter;
import dev.fermata.processor.differential.body.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * What an async method takes besides a probe.
 *
 * @param declared as it is written behind the probe
 * @param arguments as a caller writes them there
 */
record Parameters(String declared, String arguments) {
  private static final int MOST = 3;

  /** Parameters of any type, declared in the scope of the method. */
  static Parameters of(Grammar grammar, Scope scope) {
    Choice choice = grammar.choice();
    List<String> declared = new ArrayList<>();
    List<String> arguments = new ArrayList<>();
    int count = choice.between(0, MOST);
    for (int i = 0; i < count; i++) {
      Type type = grammar.variableType();
      boolean stable = type.isFunction() || choice.percent(40);
      Variable parameter = new Variable(type, scope.freshName(choice), stable);
      scope.declare(parameter);
      declared.add(
          (stable && choice.percent(30) ? "final " : "")
              + (i == count - 1 ? variable(type, choice) : type.java())
              + " "
              + parameter.name());
      arguments.add(JavaPrinter.print(choice.of(type.constants()), ""));
    }
    return new Parameters(joined(declared), joined(arguments));
  }

  /** The type of the last parameter, of variable arity where it can be. */
  private static String variable(Type type, Choice choice) {
    return type.isArray() && choice.percent(50)
        ? type.elements().orElseThrow().java() + "..."
        : type.java();
  }

  boolean areNone() {
    return declared.isEmpty();
  }

  private static String joined(List<String> texts) {
    StringBuilder joined = new StringBuilder();
    texts.forEach(text -> joined.append(", ").append(text));
    return joined.toString();
  }
}
