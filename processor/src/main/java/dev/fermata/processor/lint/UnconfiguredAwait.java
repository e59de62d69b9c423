package dev.fermata.processor.lint;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.diagnostics.Diagnostics;
import dev.fermata.processor.diagnostics.Problem;
import dev.fermata.processor.source.ConfigureAwait;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * FER107, for libraries: an await that neither its operand nor an annotation around it configures.
 * Not reported: {@code await(Task.yield())}, which is there to resume on the context.
 */
record UnconfiguredAwait(Program program, Diagnostics diagnostics) implements LintRule {
  @Override
  public void check(TreePath path) {
    if (!(path.getLeaf() instanceof MethodInvocationTree call)
        || call.getArguments().isEmpty()
        || !program.awaits().isSuspension(path)) {
      return;
    }
    TreePath operand = Program.argument(path, 0);
    Element method = EnclosingCode.of(path).map(program::element).orElse(null);
    if (isConfigurable(program.type(operand))
        && method != null
        && !ConfigureAwait.isSettled(method)) {
      diagnostics.report(Problem.FER107, path, Program.text(operand.getLeaf()));
    }
  }

  /** What {@code configureAwait} returns is neither a task nor a stage. */
  private boolean isConfigurable(TypeMirror type) {
    return program.isSubtype(type, Program.TASK)
        || program.isSubtype(type, Program.VALUE_TASK)
        || program.isSubtype(type, Program.STAGE);
  }
}
