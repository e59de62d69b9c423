package dev.fermata.processor.desugar;

import dev.fermata.processor.ir.Awaits;
import dev.fermata.processor.ir.BinaryOperator;
import dev.fermata.processor.ir.Bindings;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Headers;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Mapping;
import dev.fermata.processor.ir.Mentions;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.source.TypeFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.type.TypeMirror;

/**
 * Pattern bindings that live on behind the statement that makes them, or across an await in it,
 * become variables of the block:
 *
 * <pre>{@code
 * if (!(o instanceof Foo f)) return …;   =>   Foo f;
 * await(…); use(f);                           if (!(o instanceof Foo match && bound(f = match))) return …;
 *                                             await(…); use(f);
 * }</pre>
 */
final class BindingDesugar {
  private static final String METHODS = "dev.fermata.codegen.AsyncMethods";
  private final TypeFacts types;

  BindingDesugar(TypeFacts types) {
    this.types = types;
  }

  Stmt.Block desugar(Stmt.Block block) {
    List<Stmt> rewritten = new ArrayList<>();
    List<Stmt> statements = block.statements();
    for (int i = 0; i < statements.size(); i++) {
      Stmt stmt = statements.get(i);
      List<Stmt> behind = statements.subList(i + 1, statements.size());
      Map<Local, Local> matches = new LinkedHashMap<>();
      for (Local bound : Headers.bindings(stmt)) {
        if (Awaits.in(stmt) || Mentions.anyIn(behind, bound)) {
          matches.put(bound, new Local(bound.name(), bound.type(), Local.Kind.VARIABLE));
          rewritten.add(new Stmt.Declare(bound, null, stmt.line()));
        }
      }
      rewritten.add(matches.isEmpty() ? stmt : new Rebinding(matches).stmt(stmt));
    }
    return new Stmt.Block(rewritten, block.line());
  }

  private final class Rebinding implements Mapping {
    private final Map<Local, Local> matches;

    Rebinding(Map<Local, Local> matches) {
      this.matches = matches;
    }

    @Override
    public Stmt stmt(Stmt stmt) {
      return stmt.map(this);
    }

    @Override
    public Expr expr(Expr expr) {
      Expr mapped = expr.map(this);
      if (!(mapped instanceof Expr.InstanceOf test)) {
        return mapped;
      }
      Expr rebound =
          new Expr.InstanceOf(
              boxed(test.operand()), new Renaming(matches).pattern(test.pattern()), test.type());
      for (Local bound : Bindings.of(test.pattern())) {
        if (matches.containsKey(bound)) {
          rebound = and(rebound, keep(bound));
        }
      }
      return rebound;
    }

    /**
     * The operand with the conjunction in it boxed by a call: the data flow analysis of javac 17
     * fails on {@code (Object) (a && b) instanceof T t}.
     */
    private Expr boxed(Expr operand) {
      if (!(operand instanceof Expr.Cast cast)) {
        return operand;
      }
      Expr inner = isAnd(cast.operand()) ? box(cast.operand()) : boxed(cast.operand());
      return new Expr.Cast(inner, cast.type());
    }

    private static boolean isAnd(Expr expr) {
      return expr instanceof Expr.Binary binary
          && binary.operator() == BinaryOperator.CONDITIONAL_AND;
    }

    private Expr box(Expr test) {
      TypeMirror box = types.boxed(test.type());
      return new Expr.Call(null, box, List.of(), "valueOf", List.of(test), box, 0);
    }

    private Expr keep(Local bound) {
      Expr kept =
          new Expr.Assign(new Expr.Read(bound), new Expr.Read(matches.get(bound)), bound.type());
      return new Expr.Call(
          null, types.named(METHODS), List.of(), "bound", List.of(kept), types.booleanType(), 0);
    }

    private Expr and(Expr left, Expr right) {
      return new Expr.Binary(BinaryOperator.CONDITIONAL_AND, left, right, types.booleanType());
    }
  }
}
