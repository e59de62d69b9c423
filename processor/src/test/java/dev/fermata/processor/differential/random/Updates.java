package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.Expr;
import dev.fermata.processor.differential.body.Type;
import java.util.List;

/** Assignments of all sorts, to variables, fields and array elements, as operands. */
record Updates(Grammar grammar) implements ExpressionFamily {
  @Override
  public void offer(Type type, Scope scope, Menu<Expr> menu) {
    if (hasPlace(type, scope)) {
      menu.add(3, () -> Expr.of(type, "(#)", update(type, scope)));
    }
  }

  /** An update without parentheses around it, as a statement wants it. */
  Expr update(Type type, Scope scope) {
    Expr place = place(type, scope);
    Menu<Expr> menu = new Menu<>();
    menu.add(3, () -> Expr.of(type, "# = #", place, grammar.expression(type, scope)));
    if (isCompound(type)) {
      menu.add(4, () -> compound(place, scope));
    }
    if (type.primitive().isNumeric()) {
      menu.add(3, () -> Expr.of(type, grammar.choice().of("#++", "#--", "++#", "--#"), place));
    }
    return menu.choose(grammar.choice());
  }

  private static boolean isCompound(Type type) {
    return type.isPrimitive()
        || type == Type.STRING
        || type.unboxed().filter(t -> t.promoted() == t || t == Type.BOOLEAN).isPresent();
  }

  private Expr compound(Expr place, Scope scope) {
    Type type = place.type();
    if (type == Type.STRING) {
      return Expr.of(type, "# += clip(#)", place, grammar.expression(Type.STRING, scope));
    }
    if (type.primitive() == Type.BOOLEAN) {
      String operator = "# " + grammar.choice().of("&=", "|=", "^=") + " #";
      return Expr.of(type, operator, place, grammar.expression(type.primitive(), scope));
    }
    boolean integral = type.primitive().isIntegral();
    List<String> operators =
        integral
            ? List.of("+=", "-=", "*=", "&=", "|=", "^=", "<<=", ">>=", ">>>=")
            : List.of("+=", "-=", "*=", "/=");
    String operator = "# " + grammar.choice().of(operators) + " #";
    return Expr.of(type, operator, place, grammar.expression(sources(type), scope));
  }

  /** The types of right operands; the result must be cast to the place's type. */
  private static List<Type> sources(Type type) {
    Type widest = type.isPrimitive() ? Type.LONG : type.primitive();
    return widest.operands().stream()
        .filter(t -> t.primitive().isIntegral() || !type.primitive().isIntegral())
        .toList();
  }

  private static boolean hasPlace(Type type, Scope scope) {
    return !variables(type, scope).isEmpty() || hasField(type, scope) || type.array().isPresent();
  }

  private static boolean hasField(Type type, Scope scope) {
    return !scope.isInGuard()
        && (Members.field(type).isPresent() || Members.hostField(type, scope).isPresent());
  }

  private static List<Variable> variables(Type type, Scope scope) {
    return scope.isCapturing() ? List.of() : scope.assignable(type);
  }

  /** Something of this type that can be assigned. */
  private Expr place(Type type, Scope scope) {
    Menu<Expr> menu = new Menu<>();
    List<Variable> variables = variables(type, scope);
    if (!variables.isEmpty()) {
      menu.add(6, () -> grammar.choice().of(variables).read());
    }
    if (!scope.isInGuard()) {
      Members.field(type)
          .ifPresent(field -> menu.add(2, () -> Expr.of(type, "#." + field, cell(scope))));
      Members.hostField(type, scope).ifPresent(field -> menu.add(4, () -> Expr.text(type, field)));
    }
    type.array().ifPresent(array -> menu.add(2, () -> Members.element(grammar, array, scope)));
    return menu.choose(grammar.choice());
  }

  private Expr cell(Scope scope) {
    return grammar.expression(Type.CELL, scope);
  }
}
