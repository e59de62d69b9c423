package dev.fermata.processor.desugar;

import dev.fermata.processor.ir.BinaryOperator;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.source.TypeFacts;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** {@code try} with resources, written out as JLS 14.20.3 defines it. */
final class ResourceDesugar {
  private final TypeFacts types;
  private final TypeMirror throwable;

  ResourceDesugar(TypeFacts types) {
    this.types = types;
    this.throwable = types.named("java.lang.Throwable");
  }

  /** A statement with catch or finally clauses has them around the resources (JLS 14.20.3.2). */
  Stmt desugar(Stmt.Try tried) {
    Stmt basic = nest(tried.resources(), tried.body(), tried.line());
    return tried.catches().isEmpty() && tried.finallyBlock() == null
        ? basic
        : new Stmt.Try(List.of(), basic, tried.catches(), tried.finallyBlock(), tried.line());
  }

  private Stmt nest(List<Stmt> resources, Stmt body, int line) {
    if (resources.isEmpty()) {
      return body;
    }
    return basic(resources.get(0), nest(resources.subList(1, resources.size()), body, line));
  }

  /**
   *
   *
   * <pre>{@code
   * try (R r = init) body   =>   R r = init; Throwable primary = null;
   *                              try body catch (Throwable thrown) { primary = thrown; throw thrown; }
   *                              finally { if (r != null) { close } }
   * }</pre>
   */
  private Stmt basic(Stmt resource, Stmt body) {
    int line = resource.line();
    List<Stmt> statements = new ArrayList<>();
    Expr closeable = open(resource, statements);
    Local primary = new Local("primary", throwable, Local.Kind.TEMPORARY);
    statements.add(new Stmt.Declare(primary, nothing(), line));
    Local thrown = new Local("thrown", throwable, Local.Kind.TEMPORARY);
    Expr remembered = new Expr.Assign(new Expr.Read(primary), new Expr.Read(thrown), throwable);
    Stmt remember =
        new Stmt.Block(
            List.of(new Stmt.Eval(remembered, line), new Stmt.Throw(new Expr.Read(thrown), line)),
            line);
    Stmt close = new Stmt.If(isNotNull(closeable), close(closeable, primary, line), null, line);
    statements.add(
        new Stmt.Try(
            List.of(),
            body,
            List.of(new Stmt.Catch(thrown, List.of(throwable), remember)),
            new Stmt.Block(List.of(close), line),
            line));
    return new Stmt.Block(statements, line);
  }

  /** A variable of the statement's own, or a copy of the one that it names. */
  private static Expr open(Stmt resource, List<Stmt> statements) {
    if (resource instanceof Stmt.Declare declaration) {
      statements.add(declaration);
      return new Expr.Read(declaration.local());
    }
    Expr named = ((Stmt.Eval) resource).expression();
    Local copy = new Local("resource", named.type(), Local.Kind.TEMPORARY);
    statements.add(new Stmt.Declare(copy, named, resource.line()));
    return new Expr.Read(copy);
  }

  /**
   *
   *
   * <pre>{@code
   * if (primary == null) { r.close(); }
   * else { try { r.close(); } catch (Throwable suppressed) { primary.addSuppressed(suppressed); } }
   * }</pre>
   */
  private Stmt close(Expr closeable, Local primary, int line) {
    Stmt close =
        new Stmt.Block(
            List.of(new Stmt.Eval(call(closeable, "close", List.of(), line), line)), line);
    Local suppressed = new Local("suppressed", throwable, Local.Kind.TEMPORARY);
    Expr add =
        call(new Expr.Read(primary), "addSuppressed", List.of(new Expr.Read(suppressed)), line);
    Stmt.Catch keep =
        new Stmt.Catch(
            suppressed,
            List.of(throwable),
            new Stmt.Block(List.of(new Stmt.Eval(add, line)), line));
    Stmt closeAfterFailure = new Stmt.Try(List.of(), close, List.of(keep), null, line);
    return new Stmt.Block(
        List.of(
            new Stmt.If(
                isNotNull(new Expr.Read(primary)),
                new Stmt.Block(List.of(closeAfterFailure), line),
                close,
                line)),
        line);
  }

  private Expr call(Expr receiver, String name, List<Expr> arguments, int line) {
    return new Expr.Call(receiver, null, List.of(), name, arguments, types.voidType(), line);
  }

  private Expr isNotNull(Expr value) {
    return new Expr.Binary(BinaryOperator.NOT_EQUAL, value, nothing(), types.booleanType());
  }

  private Expr nothing() {
    return new Expr.Literal(throwable, null);
  }
}
