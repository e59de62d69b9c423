package dev.fermata.processor.handlers;

import dev.fermata.processor.ir.Awaits;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Mapping;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.source.TypeFacts;
import java.util.List;

/** The phase's door: takes try statements apart, from the inside out. */
public final class Handlers implements Mapping {
  private final CatchHandlers catches;
  private final FinallyHandler finallyHandler;

  private Handlers(TypeFacts types) {
    this.catches = new CatchHandlers(types);
    this.finallyHandler = new FinallyHandler(types);
  }

  /** The body with no await in a catch or finally block. */
  public static Stmt.Block moveOut(Stmt.Block body, TypeFacts types) {
    return (Stmt.Block) new Handlers(types).stmt(body);
  }

  @Override
  public Expr expr(Expr expr) {
    return Awaits.in(expr) ? expr.map(this) : expr;
  }

  @Override
  public Stmt stmt(Stmt stmt) {
    if (!Awaits.in(stmt)) {
      return stmt;
    }
    Stmt mapped = stmt.map(this);
    if (!(mapped instanceof Stmt.Try tried)) {
      return mapped;
    }
    if (tried.finallyBlock() == null) {
      return catches.moveOut(tried);
    }
    if (tried.catches().stream().noneMatch(c -> Awaits.in(c.body()))
        && !Awaits.in(tried.finallyBlock())) {
      return tried;
    }
    return moveOutBoth(tried);
  }

  /** {@code try b catch c finally f} is {@code try { try b catch c } finally f} (JLS 14.20.2). */
  private Stmt moveOutBoth(Stmt.Try tried) {
    Stmt inner = tried.body();
    if (!tried.catches().isEmpty()) {
      inner =
          catches.moveOut(
              new Stmt.Try(List.of(), tried.body(), tried.catches(), null, tried.line()));
    }
    Stmt body = inner instanceof Stmt.Block ? inner : new Stmt.Block(List.of(inner), tried.line());
    Stmt.Try outer = new Stmt.Try(List.of(), body, List.of(), tried.finallyBlock(), tried.line());
    return Awaits.in(tried.finallyBlock()) ? finallyHandler.moveOut(outer) : outer;
  }
}
