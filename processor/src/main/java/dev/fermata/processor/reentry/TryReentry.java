package dev.fermata.processor.reentry;

import dev.fermata.processor.ir.Completion;
import dev.fermata.processor.ir.Label;
import dev.fermata.processor.ir.Stmt;
import java.util.List;

/** {@code try} with an await in its block. */
final class TryReentry {
  private final Reentry reentry;
  private int depth;

  TryReentry(Reentry reentry) {
    this.reentry = reentry;
  }

  /** How many try statements are around what is being entered. */
  int depth() {
    return depth;
  }

  List<Stmt> enter(Stmt.Try tried) {
    depth++;
    List<Stmt> entered = enterBody(tried);
    depth--;
    return entered;
  }

  private List<Stmt> enterBody(Stmt.Try tried) {
    if (tried.finallyBlock() == null) {
      Stmt body = reentry.block(tried.body());
      return List.of(new Stmt.Try(List.of(), body, tried.catches(), null, tried.line()));
    }
    return enterWithFinally(tried);
  }

  /**
   * A suspension must not run the finally block, and javac copies that block to every place where
   * the try block is left: so suspensions leave by the end of the try block.
   *
   * <pre>{@code
   * try { await } finally { f }   =>   try { exit: { … state = -1; break exit; … } } finally { if (state >= 0) { f } }
   *                                    if (state < 0) return …;
   * }</pre>
   */
  private List<Stmt> enterWithFinally(Stmt.Try tried) {
    Label exit = new Label("exit");
    Stmt body = reentry.blockWithExit(tried.body(), exit);
    Stmt labeled = new Stmt.Block(List.of(new Stmt.Labeled(exit, body, 0)), tried.line());
    Stmt finallyBlock = new Stmt.UnlessLeaving(tried.finallyBlock(), 0);
    Stmt guarded =
        new Stmt.Try(
            List.of(),
            labeled,
            tried.catches(),
            new Stmt.Block(List.of(finallyBlock), tried.line()),
            tried.line());
    boolean unconditional = !Completion.isNormal(tried);
    return List.of(guarded, new Stmt.LeaveFurther(reentry.exit(), unconditional, 0));
  }
}
