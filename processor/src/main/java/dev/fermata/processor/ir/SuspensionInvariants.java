package dev.fermata.processor.ir;

import java.util.List;

/** Awaits stand only where the phases behind have a rule for them. */
final class SuspensionInvariants extends InvariantScanner {
  SuspensionInvariants(Phase phase) {
    super(phase);
  }

  @Override
  public Stmt stmt(Stmt stmt) {
    if (stmt instanceof Stmt.Synchronized sync) {
      require(!Awaits.in(sync.body()), "no await stands inside synchronized", stmt);
    }
    if (isAfter(Phase.DESUGAR)) {
      checkSugar(stmt);
    }
    if (isAfter(Phase.HANDLERS) && stmt instanceof Stmt.Try tried) {
      checkHandlers(tried);
    }
    if (isAfter(Phase.SPILL)) {
      checkParts(stmt);
    }
    return super.stmt(stmt);
  }

  @Override
  public Expr expr(Expr expr) {
    if (expr instanceof Expr.Lambda lambda) {
      require(!Awaits.in(lambda.body()), "no await stands in a lambda body", expr);
    } else if (expr instanceof Expr.SwitchExpr choice && isAfter(Phase.DESUGAR)) {
      require(!Awaits.inCases(choice.cases()), "no case of a switch suspends", expr);
    }
    return super.expr(expr);
  }

  private void checkSugar(Stmt stmt) {
    if (stmt instanceof Stmt.Switch choice) {
      require(!Awaits.inCases(choice.cases()), "no case of a switch suspends", stmt);
    } else if (stmt instanceof Stmt.Try tried) {
      require(tried.resources().isEmpty() || !Awaits.in(stmt), "no resources suspend", stmt);
    } else {
      checkLoop(stmt);
    }
  }

  private void checkLoop(Stmt stmt) {
    if (stmt instanceof Stmt.ForEach loop) {
      require(!Awaits.in(loop.body()), "no enhanced for suspends", stmt);
    } else if (stmt instanceof Stmt.For loop && Awaits.in(stmt)) {
      require(loop.init().isEmpty(), "a for that suspends declares nothing", stmt);
      require(loop.update().stream().noneMatch(Awaits::in), "no await in a loop's header", stmt);
    }
    Expr condition = condition(stmt);
    require(!Awaits.in(condition), "no await in a loop's header", stmt);
  }

  private static Expr condition(Stmt stmt) {
    if (stmt instanceof Stmt.While loop) {
      return loop.condition();
    }
    if (stmt instanceof Stmt.DoWhile loop) {
      return loop.condition();
    }
    return stmt instanceof Stmt.For loop ? loop.condition() : null;
  }

  private void checkParts(Stmt stmt) {
    if (stmt instanceof Stmt.Block block) {
      checkList(block.statements());
      return;
    }
    for (Stmt part : parts(stmt)) {
      boolean isBlock = part instanceof Stmt.Block || !Awaits.in(part);
      require(isBlock, "what suspends in a statement is a block", stmt);
    }
  }

  private static List<Stmt> parts(Stmt stmt) {
    if (stmt instanceof Stmt.If branch) {
      return branch.otherwise() == null
          ? List.of(branch.then())
          : List.of(branch.then(), branch.otherwise());
    }
    if (stmt instanceof Stmt.While loop) {
      return List.of(loop.body());
    }
    if (stmt instanceof Stmt.DoWhile loop) {
      return List.of(loop.body());
    }
    if (stmt instanceof Stmt.For loop) {
      return List.of(loop.body());
    }
    if (stmt instanceof Stmt.Try tried) {
      return List.of(tried.body());
    }
    if (stmt instanceof Stmt.Branches branches) {
      return branches.groups();
    }
    if (stmt instanceof Stmt.Part part) {
      return List.of(part.body());
    }
    return stmt instanceof Stmt.Labeled labeled ? List.of(labeled.body()) : List.of();
  }

  private void checkList(List<Stmt> statements) {
    for (Stmt stmt : statements) {
      boolean isNested = stmt instanceof Stmt.Block block && Awaits.in(block);
      require(!isNested, "no block that suspends stands in a list", stmt);
    }
  }

  private void checkHandlers(Stmt.Try tried) {
    for (Stmt.Catch handler : tried.catches()) {
      require(!Awaits.in(handler.body()), "no catch block suspends", tried);
    }
    require(
        tried.finallyBlock() == null || !Awaits.in(tried.finallyBlock()),
        "no finally block suspends",
        tried);
  }
}
