package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.Block;
import dev.fermata.processor.differential.body.Code;
import dev.fermata.processor.differential.body.Expr;
import dev.fermata.processor.differential.body.Stmt;
import dev.fermata.processor.differential.body.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Switch statements and expressions over numbers, texts and enums, with both sorts of labels. */
record Switches(Grammar grammar) implements StatementFamily, ExpressionFamily {
  private static final Map<Type, List<String>> LABELS =
      Map.of(
          Type.INT, List.of("0", "1", "2", "3"),
          Type.BYTE, List.of("0", "1", "-3"),
          Type.CHAR, List.of("'a'", "'z'", "'c'"),
          Type.INT_BOX, List.of("0", "1", "2"),
          Type.STRING, List.of("\"s\"", "\"two\"", "\"t\"", "\"\""),
          Type.COLOR, List.of("RED", "GREEN", "BLUE"));
  private static final List<Type> SELECTORS = LABELS.keySet().stream().sorted().toList();

  @Override
  public void offer(Scope scope, Menu<Stmt> menu) {
    if (grammar.mayNest(scope)) {
      menu.add(3, () -> groups(scope));
      menu.add(3, () -> arrows(scope));
    }
  }

  @Override
  public void offer(Type type, Scope scope, Menu<Expr> menu) {
    if (grammar.mayNest(scope) && type.isTraceable()) {
      menu.add(1, () -> expression(type, scope));
    }
  }

  /** The labels of a switch, in random groups, with {@code default} among them or not. */
  private List<String> labels(Type selector, boolean total) {
    List<String> labels = new ArrayList<>();
    for (String label : LABELS.get(selector)) {
      if (!labels.isEmpty() && grammar.choice().percent(20)) {
        labels.set(labels.size() - 1, labels.get(labels.size() - 1) + ", " + label);
      } else {
        labels.add("case " + label);
      }
    }
    if (labels.size() > 1 && grammar.choice().percent(30)) {
      labels.remove(labels.size() - 1);
    }
    if (total) {
      labels.add(grammar.choice().between(0, labels.size()), "default");
    }
    return labels;
  }

  private Expr selector(Type type, Scope scope) {
    Expr selector = grammar.expression(type, scope);
    return type == Type.INT && grammar.choice().percent(60)
        ? Expr.of(type, "(# & 3)", selector)
        : selector;
  }

  private Stmt groups(Scope scope) {
    Type type = grammar.choice().of(SELECTORS);
    boolean total = grammar.choice().percent(60);
    JumpTarget target = new JumpTarget(null, JumpTarget.Sort.SWITCH);
    List<Code> parts = new ArrayList<>(Code.fill("switch (#) {", selector(type, scope)));
    Scope inside = scope.block(scope.exits().with(target));
    boolean completes = true;
    for (String label : labels(type, total)) {
      parts.addAll(Code.fill("\n  " + label + ":"));
      List<Stmt> group = grammar.statements(inside.part(), grammar.choice().between(0, 3));
      if (new Block(group).completes() && grammar.choice().percent(60)) {
        group.add(Stmt.jump("break;"));
        target.breaks();
      }
      group.forEach(statement -> parts.addAll(Code.fill("\n    #", statement)));
      completes = new Block(group).completes();
    }
    parts.addAll(Code.fill("\n}"));
    return new Stmt(parts, completes || !total || target.isBroken());
  }

  private Stmt arrows(Scope scope) {
    boolean total = grammar.choice().percent(60);
    JumpTarget target = new JumpTarget(null, JumpTarget.Sort.SWITCH);
    Exits exits = scope.exits().with(target);
    boolean completes = false;
    Type type = grammar.choice().of(SELECTORS);
    List<Code> parts = new ArrayList<>(Code.fill("switch (#) {", selector(type, scope)));
    for (String label : labels(type, total)) {
      if (grammar.choice().percent(30)) {
        parts.addAll(Code.fill("\n  " + label + " -> p.trace(#);", grammar.traceable(scope)));
        completes = true;
      } else {
        Block block = grammar.block(scope.block(exits));
        parts.addAll(Code.fill("\n  " + label + " -> #", block));
        completes |= block.completes();
      }
    }
    parts.addAll(Code.fill("\n}"));
    return new Stmt(parts, completes || !total || target.isBroken());
  }

  private Expr expression(Type type, Scope scope) {
    Type selector = grammar.choice().of(SELECTORS);
    boolean arrows = grammar.choice().percent(70);
    List<Code> parts = new ArrayList<>(Code.fill("(switch (#) {", selector(selector, scope)));
    Scope inside = scope.block(Exits.ofSwitch(type));
    for (String label : labels(selector, true)) {
      parts.addAll(arrows ? arrow(label, type, inside) : group(label, type, inside.part()));
    }
    parts.addAll(Code.fill("\n})"));
    return new Expr(type, false, parts);
  }

  private List<Code> arrow(String label, Type type, Scope scope) {
    return grammar.choice().percent(60)
        ? Code.fill("\n  " + label + " -> #;", grammar.expression(type, scope))
        : Code.fill("\n  " + label + " -> #", new Block(yielding(type, scope.block())));
  }

  private List<Code> group(String label, Type type, Scope scope) {
    List<Code> parts = new ArrayList<>(Code.fill("\n  " + label + ":"));
    yielding(type, scope).forEach(statement -> parts.addAll(Code.fill("\n    #", statement)));
    return parts;
  }

  private List<Stmt> yielding(Type type, Scope scope) {
    List<Stmt> statements = new ArrayList<>(grammar.statements(scope, 2));
    if (new Block(statements).completes()) {
      statements.add(Jumps.yielded(grammar, scope));
    }
    return statements;
  }
}
