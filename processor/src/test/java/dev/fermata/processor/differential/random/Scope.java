package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What a place in the body sees: variables, ways out, whether it may await, how deep it is. */
final class Scope {
  private static final int DEEPEST_OPERAND = 3;
  private static final int RELEASE = Runtime.version().feature();

  /** Names that users like, and those that generated code likes too. */
  private static final List<String> NAMES =
      List.of(
          "a",
          "b",
          "c",
          "i",
          "n",
          "x",
          "s",
          "value",
          "item",
          "state",
          "frame",
          "self",
          "awaiter",
          "result",
          "task",
          "saved",
          "kept",
          "java",
          "dev",
          "it",
          "e",
          "selector",
          "match");

  private final Scope parent;
  private final Exits exits;
  private final boolean awaits;
  private final boolean lambda;
  private final boolean captures;
  private final boolean block;
  private final int nesting;
  private final int operands;
  private final List<Variable> variables = new ArrayList<>();
  private final List<LocalClass> localClasses = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private boolean host;

  private Scope(Scope parent, Exits exits, boolean awaits, Kind kind, int nesting, int operands) {
    this.parent = parent;
    this.exits = exits;
    this.awaits = awaits;
    this.lambda = kind == Kind.LAMBDA;
    this.captures = kind == Kind.LAMBDA || kind == Kind.GUARD;
    this.block = kind == Kind.BLOCK || kind == Kind.LAMBDA;
    this.nesting = nesting;
    this.operands = operands;
  }

  private enum Kind {
    BLOCK,
    LAMBDA,
    GUARD,
    PART
  }

  /** The scope of a method, which has an instance of its class or not. */
  static Scope ofMethod(boolean host, ReturnType returns) {
    Scope scope = new Scope(null, Exits.ofMethod(returns), true, Kind.BLOCK, 0, 0);
    scope.host = host;
    return scope;
  }

  /** Whether there is an instance around, with its fields. */
  boolean hasHost() {
    return parent == null ? host : parent.hasHost();
  }

  /** A block in this one, whose names are free again behind it. */
  Scope block() {
    return new Scope(this, exits, awaits, Kind.BLOCK, nesting + 1, 0);
  }

  /** A block with other ways out. */
  Scope block(Exits other) {
    return new Scope(this, other, awaits, Kind.BLOCK, nesting + 1, 0);
  }

  /** A block that must not suspend. */
  Scope blockWithoutAwaits() {
    return new Scope(this, exits, false, Kind.BLOCK, nesting + 1, 0);
  }

  /** A part whose variables are seen in itself only, but whose names stay taken in the block. */
  Scope part() {
    return new Scope(this, exits, awaits, Kind.PART, nesting, operands);
  }

  Scope operand() {
    return new Scope(this, exits, awaits, Kind.PART, nesting, operands + 1);
  }

  /** The guard of a case. */
  Scope guard() {
    return new Scope(this, exits, awaits, Kind.GUARD, nesting, operands + 1);
  }

  /** The body of a lambda with this result. */
  Scope lambda(Type result) {
    return new Scope(this, Exits.ofLambda(result), false, Kind.LAMBDA, nesting + 1, operands + 1);
  }

  Exits exits() {
    return exits;
  }

  boolean mayAwait() {
    return awaits;
  }

  boolean isInLambda() {
    return lambda || parent != null && parent.isInLambda();
  }

  /**
   * Whether there may be {@code try} and {@code synchronized} statements. In a switch expression,
   * javac 17 loses count of its operand stack where there are.
   */
  boolean mayGuardCode() {
    return exits.yields() == null || RELEASE >= 21;
  }

  /** Whether a name means a variable here. */
  boolean isTaken(String name) {
    return names.contains(name) || parent != null && parent.isTaken(name);
  }

  /** Whether a guard is around, in which javac lets no field be assigned. */
  boolean isInGuard() {
    return captures && !lambda || parent != null && parent.isInGuard();
  }

  /** Whether variables declared outside are only read, as in lambdas and guards. */
  boolean isCapturing() {
    return captures || parent != null && parent.isCapturing();
  }

  int nesting() {
    return nesting;
  }

  /** How often, of a hundred times, an expression here should have operands. */
  int chanceOfOperands() {
    return isDeep() ? 0 : 90 - 20 * operands;
  }

  /** Whether an operand should have no operands any more. */
  boolean isDeep() {
    return operands > DEEPEST_OPERAND;
  }

  /** A name that is free here; it is taken to the end of the block. */
  String freshName(Choice choice) {
    for (int attempt = 0; attempt < 4; attempt++) {
      String name = choice.of(NAMES);
      if (take(name)) {
        return name;
      }
    }
    int number = 0;
    while (!take("v" + number)) {
      number++;
    }
    return "v" + number;
  }

  /** Takes a name, if it is free. */
  boolean take(String name) {
    if (isTaken(name)) {
      return false;
    }
    Scope owner = this;
    while (!owner.block) {
      owner = owner.parent;
    }
    owner.names.add(name);
    return true;
  }

  void declare(Variable variable) {
    variables.add(variable);
  }

  void declare(LocalClass local) {
    localClasses.add(local);
  }

  /** The local classes that can be named here. */
  List<LocalClass> localClasses() {
    List<LocalClass> all = new ArrayList<>(localClasses);
    if (parent != null) {
      all.addAll(parent.localClasses());
    }
    return all;
  }

  /** All variables that can be read here. */
  List<Variable> readable() {
    List<Variable> all = new ArrayList<>(variables);
    if (parent != null) {
      parent.readable().stream().filter(v -> v.stable() || !captures).forEach(all::add);
    }
    return all;
  }

  /** The readable variables of a type. */
  List<Variable> readable(Type type) {
    return readable(v -> v.type() == type);
  }

  /** The variables of a type that may be assigned here. */
  List<Variable> assignable(Type type) {
    return readable(v -> v.type() == type && !v.stable());
  }

  private List<Variable> readable(Predicate<Variable> wanted) {
    return readable().stream().filter(wanted).toList();
  }
}
