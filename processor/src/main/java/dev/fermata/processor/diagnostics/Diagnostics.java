package dev.fermata.processor.diagnostics;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import javax.tools.Diagnostic;

/** Reports problems at the trees they stand on, and remembers whether any of them was an error. */
public final class Diagnostics {
  private final Trees trees;
  private boolean errors;

  /**
   * @param trees where messages are printed, with the line and the caret of a tree
   */
  public Diagnostics(Trees trees) {
    this.trees = trees;
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
    errors |= problem.level() == Diagnostic.Kind.ERROR;
    trees.printMessage(problem.level(), problem.text(arguments), tree, unit);
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
    errors = true;
    trees.printMessage(Diagnostic.Kind.ERROR, InternalFailure.describe(where, failure), tree, unit);
  }

  /** Whether any error was reported. */
  public boolean hasErrors() {
    return errors;
  }
}
