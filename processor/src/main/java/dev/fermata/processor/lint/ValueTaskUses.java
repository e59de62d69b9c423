package dev.fermata.processor.lint;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.diagnostics.Diagnostics;
import dev.fermata.processor.diagnostics.Problem;
import java.util.Set;

/**
 * FER105: a value task that is awaited twice, or whose result is taken before it is known to be
 * there. Local variables are followed by {@link ValueTaskFlow}.
 */
record ValueTaskUses(Program program, Diagnostics diagnostics) implements LintRule {
  @Override
  public void check(TreePath path) {
    if (path.getLeaf() instanceof MethodTree || path.getLeaf() instanceof LambdaExpressionTree) {
      new ValueTaskFlow(program, this::report).follow(path);
    } else if (path.getLeaf() instanceof MethodInvocationTree
        && Program.isMethod(program.method(path), Program.VALUE_TASK, Set.of("result"))
        && program.local(Program.receiver(path)) == null) {
      report(path, ValueTaskFlow.Misuse.BLOCKED_ON);
    }
  }

  private void report(TreePath place, ValueTaskFlow.Misuse misuse) {
    diagnostics.report(Problem.FER105, place, misuse.what(), misuse.wayOut());
  }
}
