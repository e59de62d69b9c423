package dev.fermata.processor.liveness;

import dev.fermata.processor.ir.Awaits;
import dev.fermata.processor.ir.Constants;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Stmt;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The backward data-flow equations of live variables, on structured code: each method takes what
 * lives behind a statement and gives what lives before it.
 */
final class LivenessAnalysis {
  private final Variables variables = new Variables();
  private final LiveSet nothing = variables.none();
  private final Map<Stmt.Suspend, Set<Local>> behind;

  /** How many loops are around of which it is not known yet what lives at their heads. */
  private int unknownHeads;

  private JumpTargets jumps = JumpTargets.none(nothing);

  /** What handlers and finally blocks around the present place may read. */
  private LiveSet onException = nothing;

  LivenessAnalysis(Map<Stmt.Suspend, Set<Local>> behind) {
    this.behind = behind;
  }

  /** Analyses a whole body, behind which nothing lives. */
  void analyze(Stmt.Block body) {
    before(body, nothing);
  }

  private LiveSet before(Stmt stmt, LiveSet after) {
    return flow(stmt, after).union(onException);
  }

  private LiveSet before(List<Stmt> statements, LiveSet after) {
    LiveSet live = after;
    for (int i = statements.size() - 1; i >= 0; i--) {
      live = before(statements.get(i), live);
    }
    return live;
  }

  private LiveSet flow(Stmt stmt, LiveSet after) {
    if (stmt instanceof Stmt.Suspend suspend) {
      return suspend(suspend, after);
    }
    if (stmt instanceof Stmt.Declare declaration) {
      return after.without(declaration.local()).union(reads(declaration.initializer()));
    }
    if (stmt instanceof Stmt.Eval eval
        && eval.expression() instanceof Expr.Assign assign
        && assign.target() instanceof Expr.Read target) {
      return after.without(target.local()).union(reads(assign.value()));
    }
    if (stmt instanceof Stmt.Break exit) {
      return jumps.breakTo(exit.target());
    }
    if (stmt instanceof Stmt.Continue next) {
      return jumps.continueTo(next.target());
    }
    if (stmt instanceof Stmt.Return exit) {
      return jumps.onReturn().union(reads(exit.value()));
    }
    if (stmt instanceof Stmt.Throw exit) {
      return reads(exit.exception());
    }
    return Awaits.in(stmt) || stmt instanceof Stmt.Part
        ? compound(stmt, after)
        : verbatim(stmt, after);
  }

  /** A statement without an await: everything it reads, and everywhere it may go. */
  private LiveSet verbatim(Stmt stmt, LiveSet after) {
    return jumps.targetsOf(stmt, after.union(variables.of(Reads.in(stmt))));
  }

  private LiveSet reads(Expr expr) {
    return variables.of(Reads.in(expr));
  }

  private LiveSet suspend(Stmt.Suspend suspend, LiveSet after) {
    LiveSet live = suspend.result() == null ? after : after.without(suspend.result());
    live = live.union(onException);
    if (unknownHeads == 0) {
      behind.put(suspend, live.locals());
    }
    return live.union(reads(suspend.await()));
  }

  private LiveSet compound(Stmt stmt, LiveSet after) {
    JumpTargets outer = jumps;
    LiveSet live = within(stmt, after);
    jumps = outer;
    return live;
  }

  private LiveSet within(Stmt stmt, LiveSet after) {
    if (stmt instanceof Stmt.Block block) {
      return before(block.statements(), after);
    }
    if (stmt instanceof Stmt.If branch) {
      LiveSet otherwise = branch.otherwise() == null ? after : before(branch.otherwise(), after);
      return before(branch.then(), after).union(otherwise).union(reads(branch.condition()));
    }
    if (stmt instanceof Stmt.Labeled labeled) {
      jumps = jumps.with(labeled.label(), after, null);
      return before(labeled.body(), after);
    }
    if (stmt instanceof Stmt.Part part) {
      return before(((Stmt.Block) part.body()).statements(), after);
    }
    if (stmt instanceof Stmt.Try tried) {
      return tryStatement(tried, after);
    }
    return stmt instanceof Stmt.Branches branches ? branches(branches, after) : loop(stmt, after);
  }

  private LiveSet branches(Stmt.Branches branches, LiveSet after) {
    jumps = jumps.with(branches.label(), after, null);
    LiveSet next = after;
    LiveSet live = branches.exhaustive() ? nothing : after;
    for (int i = branches.groups().size() - 1; i >= 0; i--) {
      next = before(branches.groups().get(i), next);
      live = live.union(next);
    }
    return live.union(reads(branches.branch()));
  }

  private LiveSet loop(Stmt stmt, LiveSet after) {
    JumpTargets outer = jumps;
    if (stmt instanceof Stmt.While loop) {
      LiveSet exit = exit(loop.condition(), after);
      return head(
          head -> {
            jumps = outer.with(loop.label(), after, head);
            return exit.union(before(loop.body(), head));
          });
    }
    if (stmt instanceof Stmt.DoWhile loop) {
      return head(
          head -> {
            LiveSet condition = after.union(head).union(reads(loop.condition()));
            jumps = outer.with(loop.label(), after, condition);
            return before(loop.body(), condition);
          });
    }
    if (stmt instanceof Stmt.For loop) {
      LiveSet exit = exit(loop.condition(), after);
      LiveSet head =
          head(
              h -> {
                LiveSet update = h.union(variables.of(Reads.in(loop.update())));
                jumps = outer.with(loop.label(), after, update);
                return exit.union(before(loop.body(), update));
              });
      jumps = outer;
      return before(loop.init(), head);
    }
    throw new IllegalArgumentException("no rule for " + stmt.getClass().getSimpleName());
  }

  /** What lives where a loop's condition is asked for, whatever its body reads. */
  private LiveSet exit(Expr condition, LiveSet after) {
    return (Constants.isTrue(condition) ? nothing : after).union(reads(condition));
  }

  /**
   * What lives at the head of a loop, the start of each iteration. The equation only adds and takes
   * away variables, so it has its least solution after one application; a second one tells the
   * suspension points in the loop, unless a loop around will come again anyhow.
   */
  private LiveSet head(UnaryOperator<LiveSet> equation) {
    unknownHeads++;
    LiveSet head = equation.apply(nothing);
    unknownHeads--;
    return unknownHeads > 0 ? head : equation.apply(head);
  }

  private LiveSet tryStatement(Stmt.Try tried, LiveSet after) {
    LiveSet outerException = onException;
    LiveSet end = after;
    if (tried.finallyBlock() != null) {
      UnaryOperator<LiveSet> finallyBlock = throughFinally(tried.finallyBlock());
      end = finallyBlock.apply(after);
      onException = finallyBlock.apply(outerException);
      jumps = jumps.through(finallyBlock);
    }
    LiveSet handlers = onException;
    for (Stmt.Catch handler : tried.catches()) {
      handlers = handlers.union(before(handler.body(), end).without(handler.parameter()));
    }
    onException = handlers;
    LiveSet live = before(tried.body(), end);
    onException = outerException;
    return live;
  }

  /** A finally block runs outside of its statement, wherever that is left. */
  private UnaryOperator<LiveSet> throughFinally(Stmt block) {
    LiveSet outerException = onException;
    JumpTargets outerJumps = jumps;
    return after -> {
      LiveSet innerException = onException;
      JumpTargets innerJumps = jumps;
      onException = outerException;
      jumps = outerJumps;
      LiveSet live = before(block, after);
      onException = innerException;
      jumps = innerJumps;
      return live;
    };
  }
}
