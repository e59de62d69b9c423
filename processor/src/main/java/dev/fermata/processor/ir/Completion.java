package dev.fermata.processor.ir;

import java.util.List;

/**
 * Tells whether statements can complete normally (JLS 14.22), for bodies that javac accepted: it is
 * asked where generated code needs, or must not have, a statement behind another.
 */
public final class Completion {
  private Completion() {}

  /** Whether the list can complete normally. */
  public static boolean isNormal(List<Stmt> statements) {
    return statements.stream().allMatch(Completion::isNormal);
  }

  /** Whether the statement can complete normally. */
  public static boolean isNormal(Stmt stmt) {
    if (stmt instanceof Stmt.Block block) {
      return isNormal(block.statements());
    }
    if (stmt instanceof Stmt.If branch) {
      return branch.otherwise() == null || isNormal(branch.then()) || isNormal(branch.otherwise());
    }
    if (stmt instanceof Stmt.Labeled labeled) {
      return isNormal(labeled.body()) || Jumps.breaks(labeled.label(), labeled.body());
    }
    if (stmt instanceof Stmt.Part part) {
      return part.completes();
    }
    if (stmt instanceof Stmt.Branches branches) {
      return isNormalBranches(branches);
    }
    if (stmt instanceof Stmt.Try tried) {
      return isNormalTry(tried);
    }
    if (stmt instanceof Stmt.Synchronized sync) {
      return isNormal(sync.body());
    }
    if (stmt instanceof Stmt.Switch choice) {
      return isNormalSwitch(choice);
    }
    return isNormalLoopOrJump(stmt);
  }

  private static boolean isNormalLoopOrJump(Stmt stmt) {
    if (stmt instanceof Stmt.While loop) {
      return !Constants.isTrue(loop.condition()) || Jumps.breaks(loop.label(), loop.body());
    }
    if (stmt instanceof Stmt.For loop) {
      return !Constants.isTrue(loop.condition()) || Jumps.breaks(loop.label(), loop.body());
    }
    if (stmt instanceof Stmt.DoWhile loop) {
      boolean conditionReached =
          isNormal(loop.body()) || Jumps.continues(loop.label(), loop.body());
      return conditionReached && !Constants.isTrue(loop.condition())
          || Jumps.breaks(loop.label(), loop.body());
    }
    return !(stmt instanceof Stmt.Return
        || stmt instanceof Stmt.Throw
        || stmt instanceof Stmt.Break
        || stmt instanceof Stmt.Continue
        || stmt instanceof Stmt.Yield);
  }

  private static boolean isNormalTry(Stmt.Try tried) {
    if (tried.finallyBlock() != null && !isNormal(tried.finallyBlock())) {
      return false;
    }
    return isNormal(tried.body()) || tried.catches().stream().anyMatch(c -> isNormal(c.body()));
  }

  private static boolean isNormalBranches(Stmt.Branches branches) {
    List<Stmt> groups = branches.groups();
    return !branches.exhaustive()
        || groups.isEmpty()
        || isNormal(groups.get(groups.size() - 1))
        || groups.stream().anyMatch(group -> Jumps.breaks(branches.label(), group));
  }

  private static boolean isNormalSwitch(Stmt.Switch choice) {
    if (choice.cases().stream().anyMatch(c -> breaksOut(choice.label(), c))) {
      return true;
    }
    if (!choice.exhaustive()) {
      return true;
    }
    if (choice.arrow()) {
      return choice.cases().stream().anyMatch(c -> isNormal(c.body()));
    }
    return choice.cases().isEmpty()
        || isNormal(choice.cases().get(choice.cases().size() - 1).body());
  }

  private static boolean breaksOut(Label label, SwitchCase group) {
    return group.body().stream().anyMatch(s -> Jumps.breaks(label, s));
  }
}
