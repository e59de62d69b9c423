package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.Type;
import java.util.ArrayList;
import java.util.List;

/** Record patterns, and what a switch matches, which javac knows from 21 on. */
record Patterns(Grammar grammar) {
  private static final int RELEASE = Runtime.version().feature();

  /**
   * A pattern.
   *
   * @param text as it is written
   * @param bound what it binds
   */
  record Matching(String text, List<Variable> bound) {}

  /** Whether there are record patterns and patterns in switches. */
  static boolean haveRecords() {
    return RELEASE >= 21;
  }

  private static boolean haveUnnamed() {
    return RELEASE >= 22;
  }

  /** A record pattern that binds something. */
  Matching record(Scope scope) {
    return switch (grammar.choice().between(0, 3)) {
      case 0 -> components("Circle", scope, List.of(Type.INT));
      case 1 -> components("Square", scope, List.of(Type.LONG, Type.STRING));
      default -> components("Pair", scope, List.of(Type.OBJECT, Type.OBJECT));
    };
  }

  /** A pattern {@code Type name}. */
  Matching typed(Type type, Scope scope) {
    boolean stable = grammar.choice().percent(60);
    Variable bound = new Variable(type, scope.freshName(grammar.choice()), stable);
    return new Matching(type.java() + " " + bound.name(), List.of(bound));
  }

  private Matching components(String name, Scope scope, List<Type> types) {
    List<String> texts = new ArrayList<>();
    List<Variable> bound = new ArrayList<>();
    for (Type type : types) {
      Matching component = component(type, scope);
      texts.add(component.text());
      bound.addAll(component.bound());
    }
    return new Matching(name + "(" + String.join(", ", texts) + ")", bound);
  }

  private Matching component(Type type, Scope scope) {
    if (haveUnnamed() && grammar.choice().percent(15)) {
      return new Matching("_", List.of());
    }
    if (type == Type.OBJECT && grammar.choice().percent(60)) {
      return grammar.choice().percent(30)
          ? record(scope)
          : typed(grammar.choice().of(Type.STRING, Type.INT_BOX, Type.CIRCLE), scope);
    }
    Matching typed = typed(type, scope);
    return grammar.choice().percent(30)
        ? new Matching("var " + typed.bound().get(0).name(), typed.bound())
        : typed;
  }
}
