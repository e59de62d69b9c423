package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.Block;
import dev.fermata.processor.differential.body.Code;
import dev.fermata.processor.differential.body.Expr;
import dev.fermata.processor.differential.body.Stmt;
import dev.fermata.processor.differential.body.Type;
import java.util.ArrayList;
import java.util.List;

/** Switches over patterns with guards, which javac knows from 21 on. */
record PatternSwitches(Grammar grammar) implements StatementFamily, ExpressionFamily {
  /** No type behind one that it is a subtype of. */
  private static final List<Type> MATCHED =
      List.of(Type.STRING, Type.INT_BOX, Type.CIRCLE, Type.SHAPE, Type.CELL, Type.PAIR);

  /** A label and what is bound behind it. */
  private record Label(Code text, List<Variable> bound) {}

  @Override
  public void offer(Scope scope, Menu<Stmt> menu) {
    if (Patterns.haveRecords() && grammar.mayNest(scope)) {
      menu.add(3, () -> statement(scope));
    }
  }

  @Override
  public void offer(Type type, Scope scope, Menu<Expr> menu) {
    if (Patterns.haveRecords() && grammar.mayNest(scope) && type.isTraceable()) {
      menu.add(1, () -> expression(type, scope));
    }
  }

  private Stmt statement(Scope scope) {
    JumpTarget target = new JumpTarget(null, JumpTarget.Sort.SWITCH);
    Exits exits = scope.exits().with(target);
    boolean shapes = grammar.choice().percent(30);
    List<Code> parts = start("switch (#) {", shapes, scope);
    boolean completes = false;
    for (Label label : labels(shapes, scope)) {
      Block block = grammar.block(Conditions.seeing(label.bound(), scope).block(exits));
      parts.addAll(Code.fill("\n  # -> #", label.text(), block));
      completes |= block.completes();
    }
    parts.addAll(Code.fill("\n}"));
    return new Stmt(parts, completes || target.isBroken());
  }

  private Expr expression(Type type, Scope scope) {
    boolean shapes = grammar.choice().percent(30);
    List<Code> parts = start("(switch (#) {", shapes, scope);
    for (Label label : labels(shapes, scope)) {
      Scope seeing = Conditions.seeing(label.bound(), scope);
      parts.addAll(
          grammar.choice().percent(60)
              ? Code.fill("\n  # -> #;", label.text(), grammar.expression(type, seeing))
              : Code.fill("\n  # -> #", label.text(), yielding(type, seeing)));
    }
    parts.addAll(Code.fill("\n})"));
    return new Expr(type, false, parts);
  }

  private Block yielding(Type type, Scope scope) {
    Scope inside = scope.block(Exits.ofSwitch(type));
    List<Stmt> statements = new ArrayList<>(grammar.statements(inside, 2));
    if (new Block(statements).completes()) {
      statements.add(Jumps.yielded(grammar, inside));
    }
    return new Block(statements);
  }

  private List<Code> start(String template, boolean shapes, Scope scope) {
    Expr selector = grammar.expression(shapes ? Type.SHAPE : Type.OBJECT, scope);
    return new ArrayList<>(Code.fill(template, selector));
  }

  /** Labels that are exhaustive and of which none dominates a later one. */
  private List<Label> labels(boolean shapes, Scope scope) {
    List<Label> labels = new ArrayList<>();
    Patterns patterns = new Patterns(grammar);
    for (Type type : shapes ? List.of(Type.CIRCLE, Type.SQUARE) : MATCHED) {
      if (grammar.choice().percent(30)) {
        labels.add(guarded(patterns.typed(type, scope), scope));
      }
      if (shapes || grammar.choice().percent(40)) {
        Patterns.Matching pattern = patterns.typed(type, scope);
        labels.add(new Label(Grammar.text("case " + pattern.text()), pattern.bound()));
      }
    }
    if (!shapes) {
      labels.add(0, guarded(patterns.record(scope), scope));
      labels.add(new Label(Grammar.text(last()), List.of()));
    }
    return labels;
  }

  private String last() {
    return grammar.choice().of("default", "case null, default");
  }

  private Label guarded(Patterns.Matching pattern, Scope scope) {
    Scope seeing = Conditions.seeing(pattern.bound(), scope).guard();
    Expr guard = grammar.variable(grammar.expression(Type.BOOLEAN, seeing));
    return new Label(Stmt.of("case " + pattern.text() + " when #", guard), pattern.bound());
  }
}
