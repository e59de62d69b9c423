package dev.fermata.processor.lint;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.diagnostics.Diagnostics;
import dev.fermata.processor.diagnostics.Problem;
import dev.fermata.processor.source.Parentheses;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * FER105: a value task in a field, an array or a collection, where it would be found again. Passing
 * one on to a method that asks for one is not reported, unlike by CA2012.
 */
record StoredValueTask(Program program, Diagnostics diagnostics) implements LintRule {
  private static final Set<String> CONTAINERS =
      Set.of(
          "java.util.Collection",
          "java.util.Map",
          "java.util.Optional",
          "java.util.stream.Stream",
          "java.util.concurrent.atomic.AtomicReference");

  @Override
  public void check(TreePath path) {
    if (path.getLeaf() instanceof AssignmentTree assignment
        && isKept(new TreePath(path, assignment.getVariable()))) {
      report(path, assignment.getExpression());
    } else if (path.getLeaf() instanceof VariableTree variable
        && variable.getInitializer() != null
        && isField(path)) {
      report(path, variable.getInitializer());
    } else if (path.getLeaf() instanceof NewArrayTree array && array.getInitializers() != null) {
      array.getInitializers().forEach(element -> report(path, element));
    } else if (path.getLeaf() instanceof MethodInvocationTree call && fillsContainer(path)) {
      List<? extends ExpressionTree> arguments = call.getArguments();
      arguments.forEach(argument -> report(path, argument));
    }
  }

  private boolean isKept(TreePath target) {
    return target.getLeaf() instanceof ArrayAccessTree || isField(target);
  }

  private boolean isField(TreePath path) {
    return program.element(path) instanceof VariableElement variable
        && variable.getKind().isField();
  }

  private boolean fillsContainer(TreePath call) {
    ExecutableElement method = program.method(call);
    return method != null
        && CONTAINERS.stream()
            .anyMatch(c -> program.isSubtype(method.getEnclosingElement().asType(), c));
  }

  private void report(TreePath parent, ExpressionTree value) {
    TreePath path = Parentheses.enter(new TreePath(parent, value));
    if (program.isSubtype(program.type(path), Program.VALUE_TASK)) {
      diagnostics.report(
          Problem.FER105,
          path,
          "is stored",
          "store its asTask(), which may be awaited any number of times");
    }
  }
}
