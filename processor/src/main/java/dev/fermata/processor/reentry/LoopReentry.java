package dev.fermata.processor.reentry;

import dev.fermata.processor.diagnostics.InternalFailure;
import dev.fermata.processor.ir.Stmt;

/** Loops with an await in the body. */
final class LoopReentry {
  private final Reentry reentry;
  private final Guards guards;

  LoopReentry(Reentry reentry, Guards guards) {
    this.reentry = reentry;
    this.guards = guards;
  }

  /**
   *
   *
   * <pre>{@code
   * while (condition) { await }          =>   while (state != 0 || condition) { … }
   * for (; condition; update) { await }  =>   for (; state != 0 || condition; update) { … }
   * do { await } while (condition);      =>   do { … } while (condition);
   * }</pre>
   */
  Stmt enter(Stmt stmt) {
    if (stmt instanceof Stmt.While loop) {
      return new Stmt.While(
          loop.label(),
          guards.resumingOr(loop.condition()),
          reentry.block(loop.body()),
          loop.line());
    }
    if (stmt instanceof Stmt.DoWhile loop) {
      return new Stmt.DoWhile(
          loop.label(), reentry.block(loop.body()), loop.condition(), loop.line());
    }
    if (stmt instanceof Stmt.For loop) {
      return new Stmt.For(
          loop.label(),
          loop.init(),
          guards.resumingOr(loop.condition()),
          loop.update(),
          reentry.block(loop.body()),
          loop.line());
    }
    throw new InternalFailure("no rule to re-enter " + stmt.getClass().getSimpleName());
  }
}
