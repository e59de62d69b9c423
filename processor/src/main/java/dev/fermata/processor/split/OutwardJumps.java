package dev.fermata.processor.split;

import dev.fermata.processor.ir.Awaits;
import dev.fermata.processor.ir.BinaryOperator;
import dev.fermata.processor.ir.Completion;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Label;
import dev.fermata.processor.ir.Labels;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Mapping;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.source.TypeFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The jumps out of statements that are to become a part: each becomes a number, and is done behind.
 *
 * <pre>{@code
 * if (c) continue loop;   =>   int exit = 0;
 * x;                           part { end: { if (c) { exit = 1; break end; } x; } }
 *                              if (exit == 1) continue loop;
 * }</pre>
 */
final class OutwardJumps implements Mapping {
  private final TypeFacts types;
  private final Label end = new Label("end");
  private final Local exit;
  private final List<Stmt> jumps = new ArrayList<>();
  private final Set<Label> inside = new HashSet<>();

  private OutwardJumps(TypeFacts types) {
    this.types = types;
    this.exit = new Local("exit", types.intType(), Local.Kind.TEMPORARY);
  }

  /** The statements as a part, and what has to stand around it. */
  static List<Stmt> part(List<Stmt> statements, TypeFacts types) {
    int line = statements.get(0).line();
    OutwardJumps outward = new OutwardJumps(types);
    List<Stmt> body = outward.stmts(statements);
    if (outward.jumps.isEmpty()) {
      return List.of(part(new Stmt.Block(statements, line)));
    }
    if (statements.stream().noneMatch(Awaits::in)) {
      return statements; // stays: what a label holds is taken apart only where it suspends
    }
    return outward.around(new Stmt.Block(body, line), Completion.isNormal(statements));
  }

  private static Stmt.Part part(Stmt.Block body) {
    return new Stmt.Part(body, null, Completion.isNormal(body), body.line());
  }

  private List<Stmt> around(Stmt.Block body, boolean normal) {
    List<Stmt> statements = new ArrayList<>();
    int line = body.line();
    statements.add(new Stmt.Declare(exit, number(0), line));
    Stmt labeled = new Stmt.Labeled(end, body, line);
    statements.add(part(new Stmt.Block(List.of(labeled), line)));
    for (int i = 0; i < jumps.size(); i++) {
      Expr isMeant =
          new Expr.Binary(
              BinaryOperator.EQUAL, new Expr.Read(exit), number(i + 1), types.booleanType());
      boolean asked = normal || i < jumps.size() - 1;
      statements.add(asked ? new Stmt.If(isMeant, jumps.get(i), null, line) : jumps.get(i));
    }
    return statements;
  }

  @Override
  public Expr expr(Expr expr) {
    return expr;
  }

  @Override
  public Stmt stmt(Stmt stmt) {
    Labels.of(stmt).ifPresent(inside::add);
    boolean leaves =
        stmt instanceof Stmt.Break jump && !inside.contains(jump.target())
            || stmt instanceof Stmt.Continue next && !inside.contains(next.target());
    if (!leaves) {
      return stmt.map(this);
    }
    jumps.add(stmt);
    Expr chosen = new Expr.Assign(new Expr.Read(exit), number(jumps.size()), types.intType());
    return new Stmt.Block(
        List.of(new Stmt.Eval(chosen, stmt.line()), new Stmt.Break(end, stmt.line())), stmt.line());
  }

  private Expr number(int value) {
    return new Expr.Literal(types.intType(), value);
  }
}
