package dev.fermata.processor.split;

import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Scanner;
import dev.fermata.processor.ir.Stmt;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Estimates the bytecode of statements, in bytes, with variables in the frame. What javac makes of
 * most code is between half and one and a half times as much.
 */
final class CodeSize {
  /** Takes the awaiter, asks it, leaves, comes back in, takes the value. */
  private static final int SUSPENSION = 50;

  /** Calls a part, and returns what it returns. */
  private static final int PART = 25;

  /** A dispatch, or a handler and its jumps. */
  private static final int COMPOUND = 20;

  private static final int CASE = 12;

  private final Map<Stmt, Integer> known = new IdentityHashMap<>();

  int of(List<Stmt> statements) {
    return statements.stream().mapToInt(this::of).sum();
  }

  int of(Stmt stmt) {
    Integer size = known.get(stmt);
    if (size == null) {
      size = measure(stmt);
      known.put(stmt, size);
    }
    return size;
  }

  private int measure(Stmt stmt) {
    if (stmt instanceof Stmt.Part) {
      return PART;
    }
    Sum sum = new Sum();
    stmt.map(sum);
    if (stmt instanceof Stmt.Try tried && tried.finallyBlock() != null) {
      sum.bytes += 2 * of(tried.finallyBlock()); // javac copies it
    }
    return sum.bytes + own(stmt);
  }

  private static int own(Stmt stmt) {
    if (stmt instanceof Stmt.Suspend) {
      return SUSPENSION;
    }
    if (stmt instanceof Stmt.Branches branches) {
      return COMPOUND + CASE * branches.groups().size();
    }
    if (stmt instanceof Stmt.Switch choice) {
      return COMPOUND + CASE * choice.cases().size();
    }
    boolean isSimple =
        stmt instanceof Stmt.Block || stmt instanceof Stmt.Eval || stmt instanceof Stmt.Empty;
    boolean isJump =
        stmt instanceof Stmt.Declare
            || stmt instanceof Stmt.Break
            || stmt instanceof Stmt.Continue
            || stmt instanceof Stmt.Return
            || stmt instanceof Stmt.Throw;
    return isSimple ? 0 : isJump ? 5 : COMPOUND;
  }

  /** Adds up the parts of a node. */
  private final class Sum extends Scanner {
    private int bytes;

    @Override
    public Stmt stmt(Stmt stmt) {
      bytes += of(stmt);
      return stmt;
    }

    @Override
    public Expr expr(Expr expr) {
      if (expr instanceof Expr.Lambda) {
        bytes += 10; // its body is a method
        return expr;
      }
      if (expr instanceof Expr.SwitchExpr choice) {
        bytes += COMPOUND + CASE * choice.cases().size();
      }
      bytes += expr instanceof Expr.Literal ? 3 : 5;
      return super.expr(expr);
    }
  }
}
