package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.Block;
import dev.fermata.processor.differential.body.Expr;
import dev.fermata.processor.differential.body.Stmt;
import dev.fermata.processor.differential.body.Type;
import java.util.ArrayList;
import java.util.List;

/** Local records, local classes that capture variables, and what has their types. */
record LocalClasses(Grammar grammar) implements StatementFamily, ExpressionFamily {
  @Override
  public void offer(Scope scope, Menu<Stmt> menu) {
    if (grammar.mayNest(scope)) {
      menu.add(1, () -> declaredRecord(scope));
      menu.add(3, () -> declaredClass(scope));
    }
    List<LocalClass> declared = scope.localClasses();
    if (!declared.isEmpty()) {
      menu.add(4, () -> variable(grammar.choice().of(declared), scope));
    }
  }

  @Override
  public void offer(Type type, Scope scope, Menu<Expr> menu) {
    boolean wantsRecord = type != Type.INT_SUPPLIER;
    List<LocalClass> fitting =
        scope.localClasses().stream().filter(c -> c.isRecord() == wantsRecord).toList();
    if (fitting.isEmpty()) {
      return;
    }
    LocalClass local = grammar.choice().of(fitting);
    switch (type) {
      case INT_SUPPLIER, SUPPLIER, OBJECT ->
          menu.add(4, () -> creation(type, "((" + type.java() + ") #)", local, scope));
      case INT -> {
        menu.add(3, () -> creation(type, "#.first()", local, scope));
        if (!scope.isInGuard()) {
          menu.add(3, () -> matched(local, scope));
        }
      }
      default -> {}
    }
  }

  private Stmt declaredRecord(Scope scope) {
    LocalClass local = new LocalClass(name(scope), true);
    scope.declare(local);
    return Stmt.of(
        "record "
            + local.name()
            + "(int first, Object second) implements Supplier<Object> {\n"
            + "  @Override\n  public Object get() {\n    return first + clip(\"\" + second);\n  }\n"
            + "}");
  }

  private Stmt declaredClass(Scope scope) {
    LocalClass local = new LocalClass(name(scope), false);
    Expr initializer = grammar.expression(Type.INT, scope.lambda(Type.INT));
    Scope inside = scope.lambda(Type.INT);
    List<Stmt> statements = new ArrayList<>(grammar.statements(inside, 3));
    Block block = new Block(statements);
    if (block.completes()) {
      Expr result = grammar.expression(Type.INT, inside);
      statements.add(Stmt.jump("return (held += #) + String.valueOf(given).length();", result));
    }
    scope.declare(local);
    return Stmt.of(
        "class "
            + local.name()
            + " implements IntSupplier {\n  private final Object given;\n"
            + "  private int held = #;\n\n  "
            + local.name()
            + "(int first, Object given) {\n    held += first;\n    this.given = given;\n  }\n\n"
            + "  @Override\n  public int getAsInt() #\n}",
        initializer,
        block);
  }

  /** {@code Local x = new Local(…);}. */
  private Stmt variable(LocalClass local, Scope scope) {
    Type type = local.isRecord() ? Type.SUPPLIER : Type.INT_SUPPLIER;
    String name = scope.freshName(grammar.choice());
    Expr value = creation(type, "#", local, scope);
    scope.declare(new Variable(type, name, true));
    return Stmt.of(local.name() + " " + name + " = #;", value);
  }

  private Expr creation(Type type, String template, LocalClass local, Scope scope) {
    return Expr.of(
        type,
        template.replace("#", "new " + local.name() + "(#, #)"),
        grammar.argument(Type.INT, scope),
        grammar.argument(grammar.objectType(), scope));
  }

  private Expr matched(LocalClass local, Scope scope) {
    Expr value = grammar.expression(Type.OBJECT, scope);
    String name = scope.freshName(grammar.choice());
    Scope seeing = Conditions.seeing(List.of(new Variable(Type.SUPPLIER, name, true)), scope);
    return Expr.of(
        Type.INT,
        "(# instanceof " + local.name() + " " + name + " ? " + name + ".first() + # : #)",
        value,
        grammar.expression(Type.INT, seeing),
        grammar.expression(Type.INT, scope));
  }

  private String name(Scope scope) {
    String name = grammar.choice().of("Local", "Node", "Frame", "State");
    int number = 0;
    while (!scope.take(name + number)) {
      number++;
    }
    return name + number;
  }
}
