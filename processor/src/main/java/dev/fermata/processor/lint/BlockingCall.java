package dev.fermata.processor.lint;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.diagnostics.Diagnostics;
import dev.fermata.processor.diagnostics.Problem;
import dev.fermata.processor.source.AsyncAnnotation;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/**
 * FER102: an async method that blocks on a task.
 *
 * <p>Not reported, unlike VSTHRD103: the result of a task that was awaited before, by itself or
 * through {@code whenAll}, or that the method has asked whether it is completed.
 */
record BlockingCall(Program program, Diagnostics diagnostics) implements LintRule {
  private static final Set<String> OF_TASK = Set.of("result", "join");
  private static final Set<String> OF_FUTURE = Set.of("get", "join", "resultNow");

  @Override
  public void check(TreePath path) {
    if (!(path.getLeaf() instanceof MethodInvocationTree)) {
      return;
    }
    TreePath receiver = Program.receiver(path);
    if (receiver != null
        && isBlocking(program, program.method(path))
        && isInAsyncMethod(path)
        && !new CompletedTasks(program).isKnown(receiver)) {
      String task = Program.text(receiver.getLeaf());
      diagnostics.report(Problem.FER102, path, Program.text(path.getLeaf()), task);
    }
  }

  /** Whether a call of the method waits until a task has completed. */
  static boolean isBlocking(Program program, ExecutableElement method) {
    if (method == null) {
      return false;
    }
    return Program.isMethod(method, Program.TASK, OF_TASK)
        || OF_FUTURE.contains(method.getSimpleName().toString())
            && program.isSubtype(method.getEnclosingElement().asType(), Program.FUTURE);
  }

  private boolean isInAsyncMethod(TreePath path) {
    return EnclosingCode.of(path)
        .filter(code -> code.getLeaf() instanceof MethodTree)
        .map(program::element)
        .filter(AsyncAnnotation::isPresent)
        .isPresent();
  }
}
