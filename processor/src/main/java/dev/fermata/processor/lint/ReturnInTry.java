package dev.fermata.processor.lint;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.diagnostics.Diagnostics;
import dev.fermata.processor.diagnostics.Problem;
import dev.fermata.processor.source.AsyncAnnotation;
import dev.fermata.processor.source.Parentheses;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/**
 * FER108: a task returned from a try statement that will not see it fail. Not reported: a task that
 * is completed when it is returned.
 */
record ReturnInTry(Program program, Diagnostics diagnostics) implements LintRule {
  private static final Set<String> COMPLETED =
      Set.of(
          "fromResult",
          "fromException",
          "fromCanceled",
          "completedTask",
          "completed",
          "completedFuture",
          "completedStage",
          "failedFuture",
          "failedStage");

  /** What Guava, Reactor, RxJava and Vert.x call the methods that make a completed task. */
  private static final Set<String> COMPLETED_ELSEWHERE =
      Set.of(
          "complete",
          "empty",
          "error",
          "failedFuture",
          "immediateCancelledFuture",
          "immediateFailedFuture",
          "immediateFuture",
          "immediateVoidFuture",
          "just",
          "justOrEmpty",
          "succeededFuture");

  @Override
  public void check(TreePath path) {
    if (path.getLeaf() instanceof ReturnTree result
        && result.getExpression() != null
        && isWatched(path)) {
      checkReturned(new TreePath(path, result.getExpression()));
    }
  }

  private void checkReturned(TreePath returned) {
    TreePath task = Parentheses.enter(returned);
    if (task.getLeaf() instanceof ConditionalExpressionTree choice) {
      checkReturned(new TreePath(task, choice.getTrueExpression()));
      checkReturned(new TreePath(task, choice.getFalseExpression()));
    } else if (task.getLeaf().getKind() != Tree.Kind.NULL_LITERAL
        && !isMadeCompleted(program.method(task))
        && !new CompletedTasks(program).isKnown(task)) {
      diagnostics.report(Problem.FER108, task);
    }
  }

  private boolean isMadeCompleted(ExecutableElement method) {
    if (method == null) {
      return false;
    }
    boolean isOurs = program.isAwaitable(method.getEnclosingElement().asType());
    return method.getModifiers().contains(Modifier.STATIC)
        && (isOurs ? COMPLETED : COMPLETED_ELSEWHERE).contains(method.getSimpleName().toString());
  }

  /** Whether a try statement of an async method is left that way, with something still to do. */
  private boolean isWatched(TreePath returning) {
    boolean watched = false;
    TreePath inner = returning;
    for (TreePath path = inner.getParentPath(); path != null; path = path.getParentPath()) {
      if (path.getLeaf() instanceof MethodTree) {
        return watched && AsyncAnnotation.isPresent(program.element(path));
      }
      if (path.getLeaf() instanceof TryTree statement) {
        watched |= watches(statement, inner.getLeaf());
      } else if (path.getLeaf() instanceof LambdaExpressionTree) {
        return false;
      }
      inner = path;
    }
    return false;
  }

  /** Catch clauses watch over the block, resources too; finally over both. */
  private static boolean watches(TryTree statement, Tree part) {
    if (part == statement.getFinallyBlock()) {
      return false;
    }
    boolean inBlock = part == statement.getBlock();
    return statement.getFinallyBlock() != null
        || inBlock && !(statement.getCatches().isEmpty() && statement.getResources().isEmpty());
  }
}
