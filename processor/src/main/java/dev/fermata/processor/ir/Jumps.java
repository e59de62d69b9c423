package dev.fermata.processor.ir;

/** Finds jumps to a label; those of lambda bodies have labels of their own. */
public final class Jumps {
  private Jumps() {}

  /** Whether the statement holds a break to the label. */
  public static boolean breaks(Label label, Stmt stmt) {
    return new Finder(label, true).in(stmt);
  }

  /** Whether the statement holds a continue to the label. */
  public static boolean continues(Label label, Stmt stmt) {
    return new Finder(label, false).in(stmt);
  }

  private static final class Finder extends Scanner {
    private final Label label;
    private final boolean breaks;
    private boolean found;

    Finder(Label label, boolean breaks) {
      this.label = label;
      this.breaks = breaks;
    }

    boolean in(Stmt stmt) {
      stmt(stmt);
      return found;
    }

    @Override
    public Stmt stmt(Stmt stmt) {
      found |= breaks && stmt instanceof Stmt.Break exit && exit.target() == label;
      found |= !breaks && stmt instanceof Stmt.Continue next && next.target() == label;
      return super.stmt(stmt);
    }
  }
}
