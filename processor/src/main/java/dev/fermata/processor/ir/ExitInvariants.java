package dev.fermata.processor.ir;

import java.util.List;

/**
 * No suspension runs a finally block: it leaves by the end of the innermost try block with one,
 * passes the finally block by, and goes on from behind the statement.
 */
final class ExitInvariants extends InvariantScanner {
  private Label exit;

  ExitInvariants() {
    super(Phase.REENTRY);
  }

  @Override
  public Stmt stmt(Stmt stmt) {
    if (stmt instanceof Stmt.Leave leave) {
      require(leave.exit() == exit, "a leave goes to the innermost exit", stmt);
    } else if (stmt instanceof Stmt.LeaveFurther further) {
      require(further.exit() == exit, "a leave goes to the innermost exit", stmt);
    } else if (stmt instanceof Stmt.Dispatch dispatch) {
      dispatch.sections().forEach(section -> checkBehind(section.statements(), dispatch));
    } else if (stmt instanceof Stmt.BranchDispatch dispatch) {
      dispatch.sections().forEach(section -> checkBehind(section.statements(), dispatch));
    } else if (stmt instanceof Stmt.Block block) {
      checkBehind(block.statements(), block);
    } else if (stmt instanceof Stmt.Try tried && hasExit(tried)) {
      visit(tried);
      return stmt;
    } else if (stmt instanceof Stmt.Part part) {
      visit(part);
      return stmt;
    }
    require(!(stmt instanceof Stmt.UnlessLeaving), "only a finally block is passed by", stmt);
    return super.stmt(stmt);
  }

  private static boolean hasExit(Stmt.Try tried) {
    return tried.finallyBlock() != null && Awaits.in(tried.body());
  }

  private void checkBehind(List<Stmt> statements, Stmt list) {
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i) instanceof Stmt.Try tried && hasExit(tried)) {
        boolean goesOn =
            i + 1 < statements.size() && statements.get(i + 1) instanceof Stmt.LeaveFurther;
        require(goesOn, "a leave goes on behind the statement", list);
      }
    }
  }

  /** A part is left by returning to where it stands. */
  private void visit(Stmt.Part part) {
    require(part.exit() == exit, "a leave goes to the innermost exit", part);
    Label outer = exit;
    exit = null;
    stmt(part.body());
    exit = outer;
  }

  private void visit(Stmt.Try tried) {
    Label outer = exit;
    exit = exitOf(tried);
    stmt(tried.body());
    exit = outer;
    tried.catches().forEach(handler -> stmt(handler.body()));
    boolean passedBy =
        tried.finallyBlock() instanceof Stmt.Block block
            && block.statements().size() == 1
            && block.statements().get(0) instanceof Stmt.UnlessLeaving;
    require(passedBy, "a suspension passes the finally block by", tried);
    stmt(((Stmt.UnlessLeaving) ((Stmt.Block) tried.finallyBlock()).statements().get(0)).body());
  }

  private Label exitOf(Stmt.Try tried) {
    boolean isLabeled =
        tried.body() instanceof Stmt.Block block
            && block.statements().size() == 1
            && block.statements().get(0) instanceof Stmt.Labeled;
    require(isLabeled, "a try block that suspends has an exit at its end", tried);
    return ((Stmt.Labeled) ((Stmt.Block) tried.body()).statements().get(0)).label();
  }
}
