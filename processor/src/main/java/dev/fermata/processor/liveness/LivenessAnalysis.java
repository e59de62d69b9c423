package dev.fermata.processor.liveness;

import dev.fermata.processor.ir.Awaits;
import dev.fermata.processor.ir.Constants;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Stmt;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The backward data-flow equations of live variables, on structured code: each method takes what
 * lives behind a statement and gives what lives before it.
 */
final class LivenessAnalysis {
  private final Map<Stmt.Suspend, Set<Local>> behind;

  /**
   * What lived at the head of a loop when it was last analysed: the start of the next iteration.
   */
  private final Map<Stmt, Set<Local>> heads = new IdentityHashMap<>();

  private JumpTargets jumps = new JumpTargets();

  /** What handlers and finally blocks around the present place may read. */
  private Set<Local> onException = Set.of();

  LivenessAnalysis(Map<Stmt.Suspend, Set<Local>> behind) {
    this.behind = behind;
  }

  Set<Local> before(Stmt stmt, Set<Local> after) {
    return union(flow(stmt, after), onException);
  }

  private Set<Local> before(List<Stmt> statements, Set<Local> after) {
    Set<Local> live = after;
    for (int i = statements.size() - 1; i >= 0; i--) {
      live = before(statements.get(i), live);
    }
    return live;
  }

  private Set<Local> flow(Stmt stmt, Set<Local> after) {
    if (stmt instanceof Stmt.Suspend suspend) {
      return suspend(suspend, after);
    }
    if (stmt instanceof Stmt.Declare declaration) {
      return union(without(after, declaration.local()), Reads.in(declaration.initializer()));
    }
    if (stmt instanceof Stmt.Eval eval
        && eval.expression() instanceof Expr.Assign assign
        && assign.target() instanceof Expr.Read target) {
      return union(without(after, target.local()), Reads.in(assign.value()));
    }
    if (stmt instanceof Stmt.Break exit) {
      return jumps.breakTo(exit.target(), after);
    }
    if (stmt instanceof Stmt.Continue next) {
      return jumps.continueTo(next.target(), after);
    }
    if (stmt instanceof Stmt.Return exit) {
      return union(jumps.onReturn(), Reads.in(exit.value()));
    }
    if (stmt instanceof Stmt.Throw exit) {
      return Reads.in(exit.exception());
    }
    return Awaits.in(stmt) ? compound(stmt, after) : verbatim(stmt, after);
  }

  /** A statement without an await: everything it reads, and everywhere it may go. */
  private Set<Local> verbatim(Stmt stmt, Set<Local> after) {
    return union(union(after, Reads.in(stmt)), jumps.targetsOf(stmt));
  }

  private Set<Local> suspend(Stmt.Suspend suspend, Set<Local> after) {
    Set<Local> live = suspend.result() == null ? after : without(after, suspend.result());
    live = union(live, onException);
    behind.put(suspend, live);
    return union(live, Reads.in(suspend.await()));
  }

  private Set<Local> compound(Stmt stmt, Set<Local> after) {
    if (stmt instanceof Stmt.Block block) {
      return before(block.statements(), after);
    }
    if (stmt instanceof Stmt.If branch) {
      Set<Local> otherwise = branch.otherwise() == null ? after : before(branch.otherwise(), after);
      return union(union(before(branch.then(), after), otherwise), Reads.in(branch.condition()));
    }
    if (stmt instanceof Stmt.Labeled labeled) {
      jumps = jumps.with(labeled.label(), after, null);
      return before(labeled.body(), after);
    }
    if (stmt instanceof Stmt.While loop) {
      Set<Local> exit =
          union(Constants.isTrue(loop.condition()) ? Set.of() : after, Reads.in(loop.condition()));
      return fixpoint(
          loop,
          head -> {
            jumps = jumps.with(loop.label(), after, head);
            return union(exit, before(loop.body(), head));
          });
    }
    if (stmt instanceof Stmt.DoWhile loop) {
      return fixpoint(
          loop,
          head -> {
            Set<Local> condition = union(union(after, head), Reads.in(loop.condition()));
            jumps = jumps.with(loop.label(), after, condition);
            return before(loop.body(), condition);
          });
    }
    if (stmt instanceof Stmt.For loop) {
      return forLoop(loop, after);
    }
    if (stmt instanceof Stmt.Try tried) {
      return tryStatement(tried, after);
    }
    throw new IllegalArgumentException("no rule for " + stmt.getClass().getSimpleName());
  }

  private Set<Local> forLoop(Stmt.For loop, Set<Local> after) {
    Set<Local> exit =
        union(Constants.isTrue(loop.condition()) ? Set.of() : after, Reads.in(loop.condition()));
    Set<Local> head =
        fixpoint(
            loop,
            h -> {
              Set<Local> update = union(h, Reads.in(loop.update()));
              jumps = jumps.with(loop.label(), after, update);
              return union(exit, before(loop.body(), update));
            });
    return before(loop.init(), head);
  }

  private Set<Local> fixpoint(Stmt loop, UnaryOperator<Set<Local>> equation) {
    Set<Local> head = heads.getOrDefault(loop, Set.of());
    Set<Local> next = union(head, equation.apply(head));
    while (!next.equals(head)) {
      head = next;
      next = union(head, equation.apply(head));
    }
    heads.put(loop, head);
    return head;
  }

  private Set<Local> tryStatement(Stmt.Try tried, Set<Local> after) {
    Set<Local> outerException = onException;
    JumpTargets outerJumps = jumps;
    Set<Local> end = after;
    if (tried.finallyBlock() != null) {
      end = before(tried.finallyBlock(), after);
      jumps = outerJumps.map(live -> before(tried.finallyBlock(), live));
      onException = before(tried.finallyBlock(), outerException);
    }
    Set<Local> handlers = onException;
    for (Stmt.Catch handler : tried.catches()) {
      handlers = union(handlers, without(before(handler.body(), end), handler.parameter()));
    }
    onException = handlers;
    Set<Local> live = before(tried.body(), end);
    onException = outerException;
    jumps = outerJumps;
    return live;
  }

  static Set<Local> union(Set<Local> left, Collection<Local> right) {
    if (left.containsAll(right)) {
      return left;
    }
    Set<Local> union = new HashSet<>(left);
    union.addAll(right);
    return union;
  }

  private static Set<Local> without(Set<Local> live, Local local) {
    if (!live.contains(local)) {
      return live;
    }
    Set<Local> rest = new HashSet<>(live);
    rest.remove(local);
    return rest;
  }
}
