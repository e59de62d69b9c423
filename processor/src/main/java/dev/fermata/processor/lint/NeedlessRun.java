package dev.fermata.processor.lint;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.diagnostics.Diagnostics;
import dev.fermata.processor.diagnostics.Problem;
import dev.fermata.processor.source.Parentheses;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/**
 * FER106: {@code Task.run} around code that only starts a task, or only waits for one. {@code
 * Task.runAsync} is not reported: it is there for methods that compute before their first await.
 */
record NeedlessRun(Program program, Diagnostics diagnostics) implements LintRule {
  @Override
  public void check(TreePath path) {
    if (!(path.getLeaf() instanceof MethodInvocationTree)
        || !Program.isMethod(program.method(path), Program.TASK, Set.of("run"))) {
      return;
    }
    TreePath work = Program.argument(path, 0);
    TreePath call = work.getLeaf() instanceof LambdaExpressionTree ? onlyCall(work) : work;
    ExecutableElement method = call == null ? null : program.method(call);
    if (method == null) {
      return;
    }
    if (program.isAwaitable(method.getReturnType())) {
      diagnostics.report(
          Problem.FER106, path, "call " + method.getSimpleName() + ", which returns a task");
    } else if (waits(call, method)) {
      diagnostics.report(Problem.FER106, path, "wait for a task");
    }
  }

  private boolean waits(TreePath call, ExecutableElement method) {
    TreePath receiver = Program.receiver(call);
    return program.awaits().isSuspension(call)
        || receiver != null
            && program.method(receiver) != null
            && BlockingCall.isBlocking(program, method);
  }

  /** The call that is all of a lambda's body; null if there is more, or none. */
  private static TreePath onlyCall(TreePath lambda) {
    TreePath body = new TreePath(lambda, ((LambdaExpressionTree) lambda.getLeaf()).getBody());
    while (body.getLeaf() instanceof BlockTree block) {
      List<? extends StatementTree> statements = block.getStatements();
      if (statements.size() != 1) {
        return null;
      }
      body = new TreePath(body, statements.get(0));
    }
    if (body.getLeaf() instanceof ExpressionStatementTree statement) {
      body = new TreePath(body, statement.getExpression());
    } else if (body.getLeaf() instanceof ReturnTree result && result.getExpression() != null) {
      body = new TreePath(body, result.getExpression());
    }
    TreePath call = Parentheses.enter(body);
    return call.getLeaf() instanceof MethodInvocationTree ? call : null;
  }
}
