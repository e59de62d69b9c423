package dev.fermata.processor.diagnostics;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.tools.Diagnostic;

/** Reports problems at the trees they stand on, and counts the errors among them. */
public final class Diagnostics {
  private final Trees trees;
  private final Suppressions suppressions;
  private Levels levels = Levels.standard();
  private int errors;

  /**
   * @param trees where messages are printed, with the line and the caret of a tree
   */
  public Diagnostics(Trees trees) {
    this.trees = trees;
    this.suppressions = new Suppressions(trees);
  }

  /** Reports at other levels from now on. */
  public void use(Levels chosen) {
    levels = chosen;
  }

  /** Whether the problem is worth looking for. */
  public boolean isOn(Problem problem) {
    return levels.of(problem) != Level.OFF;
  }

  /** Whether the user wants to hear of the problem where the path leads. */
  public boolean isWanted(Problem problem, TreePath place) {
    return isOn(problem) && (problem.isFixed() || !suppressions.silence(problem, place));
  }

  /** Whether a report of the problem there fails the build. */
  public boolean isError(Problem problem, TreePath place) {
    return levels.of(problem) == Level.ERROR && isWanted(problem, place);
  }

  /**
   * Reports a problem in the user's code, unless it is silenced where it stands.
   *
   * @param problem what is wrong
   * @param place what the caret points at
   * @param arguments what the problem's message names
   */
  public void report(Problem problem, TreePath place, Object... arguments) {
    if (isWanted(problem, place)) {
      report(problem, place.getLeaf(), place.getCompilationUnit(), arguments);
    }
  }

  /**
   * Reports a problem in the user's code.
   *
   * @param problem what is wrong
   * @param tree what the caret points at
   * @param unit the file that holds {@code tree}
   * @param arguments what the problem's message names
   */
  public void report(Problem problem, Tree tree, CompilationUnitTree unit, Object... arguments) {
    Level level = levels.of(problem);
    errors += level == Level.ERROR ? 1 : 0;
    if (level != Level.OFF) {
      Diagnostic.Kind kind = level == Level.ERROR ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
      trees.printMessage(kind, problem.text(arguments), tree, unit);
    }
  }

  /**
   * Reports a mistake of the processor's own, in a way that a user can hand on.
   *
   * @param where the method or class that was being worked on
   * @param failure what went wrong
   * @param tree what the caret points at
   * @param unit the file that holds {@code tree}
   */
  public void internalError(String where, Throwable failure, Tree tree, CompilationUnitTree unit) {
    errors++;
    trees.printMessage(Diagnostic.Kind.ERROR, InternalFailure.describe(where, failure), tree, unit);
  }

  /** How many errors were reported. */
  public int errors() {
    return errors;
  }
}
