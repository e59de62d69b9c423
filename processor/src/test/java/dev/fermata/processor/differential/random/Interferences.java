package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.Expr;
import dev.fermata.processor.differential.body.Type;
import java.util.List;

/** Operands that a later operand changes, with an await between the two or in the later one. */
record Interferences(Grammar grammar) implements ExpressionFamily {
  private static final List<Type> TYPES = List.of(Type.INT, Type.LONG, Type.DOUBLE, Type.STRING);

  @Override
  public void offer(Type type, Scope scope, Menu<Expr> menu) {
    if (TYPES.contains(type) && scope.mayAwait() && !scope.isCapturing()) {
      List<Variable> variables = scope.assignable(type);
      if (!variables.isEmpty()) {
        menu.add(3, () -> changed(grammar.choice().of(variables).read(), scope));
      }
      Members.hostField(type, scope)
          .ifPresent(field -> menu.add(2, () -> changed(Expr.text(type, field), scope)));
    }
  }

  /** {@code x + (x = await(…)) + x} and the like. */
  private Expr changed(Expr place, Scope scope) {
    Type type = place.type();
    return Expr.of(type, template(type), place, place, awaited(type, scope), place);
  }

  private String template(Type type) {
    String last = "((" + type.java() + ") last(#, # = #, #))";
    return type == Type.STRING
        ? grammar.choice().of("clip(# + (# = #) + #)", "clip(# + (# += #) + #)", last)
        : grammar.choice().of("(# - (# = #) + #)", "(# - (# += #) + #)", last);
  }

  private Expr awaited(Type type, Scope scope) {
    return Expr.of(
        type,
        "await(p.task((" + type.boxed().java() + ") #))",
        grammar.expression(type, scope.operand()));
  }
}
