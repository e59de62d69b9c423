package dev.fermata.processor.handlers;

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
 * The jumps and returns out of a try block, put off until its finally block is through: each
 * becomes a number, and a break to the end of the block.
 */
final class PendingExits implements Mapping {
  private final Label end;
  private final TypeFacts types;
  private final Choice exit;
  private final List<Stmt> pending = new ArrayList<>();
  private final List<Local> values = new ArrayList<>();
  private final Set<Label> inside = new HashSet<>();
  private boolean overridable;

  PendingExits(Label end, TypeFacts types) {
    this.end = end;
    this.types = types;
    this.exit = new Choice("exit", types);
  }

  boolean isEmpty() {
    return pending.isEmpty();
  }

  /** The variables that keep the number of the exit and the values to return. */
  List<Stmt> declarations() {
    List<Stmt> declarations = new ArrayList<>();
    if (!isEmpty()) {
      declarations.add(exit.declaration());
      values.forEach(v -> declarations.add(new Stmt.Declare(v, null, 0)));
    }
    return declarations;
  }

  /** The exits themselves; the last one is not asked for if the block has no other end. */
  Stmt jumps(boolean complete, int line) {
    return exit.branches(pending, complete, line);
  }

  /**
   * The body with its exits put off. Where finally blocks stay in it, one of them may override an
   * exit, and the body end normally after all:
   *
   * <pre>{@code
   * try {                                  =>   try { exit = 1; break end; }
   *   try { return v; } finally { close(); }    finally { close(); }
   * } catch (IOException e) { }                 catch (IOException e) { }
   *                                             exit = 0;
   * }</pre>
   */
  Stmt putOff(Stmt body) {
    Stmt mapped = stmt(body);
    return overridable && Completion.isNormal(body)
        ? new Stmt.Block(List.of(mapped, exit.assign(0, 0)), 0)
        : mapped;
  }

  @Override
  public Expr expr(Expr expr) {
    return expr;
  }

  @Override
  public Stmt stmt(Stmt stmt) {
    Labels.of(stmt).ifPresent(inside::add);
    if (stmt instanceof Stmt.Return exiting) {
      return putOff(exiting);
    }
    if (stmt instanceof Stmt.Break jump && !inside.contains(jump.target())
        || stmt instanceof Stmt.Continue next && !inside.contains(next.target())) {
      return putOff(stmt, List.of());
    }
    return stmt instanceof Stmt.Try tried ? within(tried) : stmt.map(this);
  }

  private Stmt within(Stmt.Try tried) {
    int before = pending.size();
    Stmt.Try guarded =
        new Stmt.Try(tried.resources(), tried.body(), tried.catches(), null, tried.line());
    Stmt.Try mapped = (Stmt.Try) guarded.map(this);
    boolean guards = tried.finallyBlock() != null || !tried.resources().isEmpty();
    overridable |= guards && pending.size() > before;
    Stmt last = tried.finallyBlock() == null ? null : last(tried.finallyBlock());
    return new Stmt.Try(mapped.resources(), mapped.body(), mapped.catches(), last, tried.line());
  }

  /** A finally block that goes on with the exit before it, whatever was overridden in itself. */
  private Stmt last(Stmt finallyBlock) {
    boolean outer = overridable;
    overridable = false;
    Stmt mapped = stmt(finallyBlock);
    boolean replaces = overridable && Completion.isNormal(finallyBlock);
    overridable |= outer;
    return replaces ? exit.restored(mapped) : mapped;
  }

  private Stmt putOff(Stmt.Return exiting) {
    Expr value = exiting.value();
    if (value == null || value instanceof Expr.Literal) {
      return putOff(exiting, List.of());
    }
    Local returned = new Local("returned", types.denotable(value.type()), Local.Kind.TEMPORARY);
    values.add(returned);
    Expr kept = new Expr.Assign(new Expr.Read(returned), value, returned.type());
    Stmt later = new Stmt.Return(exiting.form(), new Expr.Read(returned), exiting.line());
    return putOff(later, List.of(new Stmt.Eval(kept, exiting.line())));
  }

  private Stmt putOff(Stmt jump, List<Stmt> before) {
    pending.add(jump);
    List<Stmt> statements = new ArrayList<>(before);
    statements.add(exit.assign(pending.size(), jump.line()));
    statements.add(new Stmt.Break(end, jump.line()));
    return new Stmt.Block(statements, jump.line());
  }
}
