package dev.fermata.processor.desugar;

import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.ir.UnaryOperator;
import dev.fermata.processor.source.TypeFacts;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/**
 * An assertion that awaits, as the {@code if} that it stands for (JLS 14.10). Whether assertions
 * are enabled is still asked by one, which has nothing else to do.
 *
 * <pre>{@code
 * assert await(x) : d;   =>   boolean enabled = false;
 *                             assert enabled = true;
 *                             if (enabled) { if (!await(x)) throw new AssertionError(d); }
 * }</pre>
 */
final class AssertDesugar {
  private final TypeFacts types;

  AssertDesugar(TypeFacts types) {
    this.types = types;
  }

  Stmt desugar(Stmt.Assert assertion) {
    int line = assertion.line();
    TypeMirror bool = types.booleanType();
    Local enabled = new Local("enabled", bool, Local.Kind.TEMPORARY);
    Expr enable = new Expr.Assign(new Expr.Read(enabled), new Expr.Literal(bool, true), bool);
    Expr failed = new Expr.Unary(UnaryOperator.NOT, assertion.condition(), bool);
    Stmt test = new Stmt.If(failed, new Stmt.Throw(error(assertion), line), null, line);
    return new Stmt.Block(
        List.of(
            new Stmt.Declare(enabled, new Expr.Literal(bool, false), line),
            new Stmt.Assert(enable, null, line),
            new Stmt.If(new Expr.Read(enabled), new Stmt.Block(List.of(test), line), null, line)),
        line);
  }

  private Expr error(Stmt.Assert assertion) {
    TypeMirror error = types.named("java.lang.AssertionError");
    List<Expr> detail = assertion.detail() == null ? List.of() : List.of(assertion.detail());
    return new Expr.New(null, List.of(), error, false, detail, error, assertion.line());
  }
}
