package dev.fermata.processor.lint;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.diagnostics.Diagnostics;
import dev.fermata.processor.diagnostics.Problem;
import dev.fermata.processor.source.AsyncAnnotation;
import javax.lang.model.element.Element;

/**
 * FER104: an async method without an await. Not reported, unlike CS1998: a method that only throws,
 * which is annotated so that its callers find the exception in the task.
 */
record AwaitlessMethod(Program program, Diagnostics diagnostics) implements LintRule {
  @Override
  public void check(TreePath path) {
    if (!(path.getLeaf() instanceof MethodTree method) || method.getBody() == null) {
      return;
    }
    Element element = program.element(path);
    if (AsyncAnnotation.isPresent(element)
        && !onlyThrows(method.getBody())
        && program.awaits().find(path, method.getBody()).isEmpty()) {
      diagnostics.report(Problem.FER104, path, element);
    }
  }

  private static boolean onlyThrows(BlockTree body) {
    return body.getStatements().size() == 1 && body.getStatements().get(0) instanceof ThrowTree;
  }
}
