package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.Block;
import dev.fermata.processor.differential.body.Expr;
import dev.fermata.processor.differential.body.JavaPrinter;
import dev.fermata.processor.differential.body.Stmt;
import dev.fermata.processor.differential.body.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Jumps under a condition; those without one end a block. */
record Jumps(Grammar grammar) implements StatementFamily {
  @Override
  public void offer(Scope scope, Menu<Stmt> menu) {
    if (scope.nesting() > 1) {
      menu.add(3, () -> conditional(scope));
    }
  }

  private Stmt conditional(Scope scope) {
    Expr condition = grammar.expression(Type.BOOLEAN, scope);
    return Stmt.of("if (#) #", condition, new Block(List.of(any(grammar, scope))));
  }

  /** A jump that is possible in this scope. */
  static Stmt any(Grammar grammar, Scope scope) {
    Menu<Stmt> menu = new Menu<>();
    Exits exits = scope.exits();
    menu.add(2, () -> thrown(grammar, scope));
    if (exits.returns() != null) {
      menu.add(2, () -> returned(grammar, scope));
    }
    if (exits.result() != null) {
      menu.add(4, () -> Stmt.jump("return #;", grammar.expression(exits.result(), scope)));
    }
    if (exits.yields() != null) {
      menu.add(4, () -> yielded(grammar, scope));
    }
    offerBreaks(exits, menu);
    offerContinues(exits, menu);
    return menu.choose(grammar.choice());
  }

  private static Stmt thrown(Grammar grammar, Scope scope) {
    String exception =
        scope.isInLambda()
            ? grammar.choice().of("IllegalStateException", "ArithmeticException")
            : grammar
                .choice()
                .of(
                    "IllegalStateException",
                    "IOException",
                    "ArithmeticException",
                    "AssertionError");
    String argument = exception.endsWith("Error") ? "(Object) #" : "(String) #";
    return Stmt.jump(
        "throw new " + exception + "(" + argument + ");", grammar.expression(Type.STRING, scope));
  }

  private static Stmt returned(Grammar grammar, Scope scope) {
    ReturnType returns = scope.exits().returns();
    Expr value = grammar.expression(grammar.objectType(), scope);
    return switch (grammar.choice().between(0, 9)) {
      case 0, 1 -> Stmt.jump("return " + returns.pending() + ";", value);
      case 2 ->
          returns == ReturnType.TASK
              ? Stmt.jump("return #;", grammar.expression(Type.TASK, scope))
              : Stmt.jump("return (" + returns.java() + ") " + returns.completed() + ";", value);
      case 3 -> Stmt.jump("return null;");
      case 4 ->
          Stmt.jump(
              "return # ? "
                  + returns.completed()
                  + " : "
                  + returns.pending().replace("#", "1")
                  + ";",
              grammar.expression(Type.BOOLEAN, scope),
              value);
      default -> Stmt.jump("return " + returns.completed() + ";", value);
    };
  }

  /** {@code yield (…)} would be a call for javac, so it never begins with a parenthesis. */
  static Stmt yielded(Grammar grammar, Scope scope) {
    Type type = scope.exits().yields();
    Expr value = grammar.expression(type, scope);
    boolean primitive = type.isPrimitive();
    String yielded = primitive ? "p.id(#)" : "last((" + type.java() + ") #)";
    return JavaPrinter.print(value, "").startsWith("(")
        ? Stmt.jump("yield " + yielded + ";", value)
        : Stmt.jump("yield #;", value);
  }

  private static void offerBreaks(Exits exits, Menu<Stmt> menu) {
    List<JumpTarget> targets = exits.targets();
    for (int i = 0; i < targets.size(); i++) {
      JumpTarget target = targets.get(i);
      if (target.label() != null) {
        menu.add(2, () -> broken(target, " " + target.label()));
      }
    }
    lastOf(targets, t -> t.sort() != JumpTarget.Sort.BLOCK)
        .ifPresent(target -> menu.add(3, () -> broken(target, "")));
  }

  private static Stmt broken(JumpTarget target, String label) {
    target.breaks();
    return Stmt.jump("break" + label + ";");
  }

  private static void offerContinues(Exits exits, Menu<Stmt> menu) {
    for (JumpTarget target : exits.targets()) {
      if (target.label() != null && target.sort() == JumpTarget.Sort.LOOP) {
        menu.add(2, () -> continued(target, " " + target.label()));
      }
    }
    lastOf(exits.targets(), t -> t.sort() == JumpTarget.Sort.LOOP)
        .ifPresent(target -> menu.add(3, () -> continued(target, "")));
  }

  private static Stmt continued(JumpTarget target, String label) {
    target.continues();
    return Stmt.jump("continue" + label + ";");
  }

  private static Optional<JumpTarget> lastOf(
      List<JumpTarget> targets, Predicate<JumpTarget> wanted) {
    return targets.stream().filter(wanted).reduce((earlier, later) -> later);
  }
}
