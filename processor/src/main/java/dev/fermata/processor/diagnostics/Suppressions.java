package dev.fermata.processor.diagnostics;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Arrays;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * {@code @SuppressWarnings("fermata:FER104")} on a declaration around a place; {@code "fermata"}
 * stands for all ids, {@code "all"} for everybody's warnings.
 */
record Suppressions(Trees trees) {

  /** Whether the user has silenced the problem where the path leads. */
  boolean silence(Problem problem, TreePath place) {
    Set<String> silencing = Set.of("fermata:" + problem, "fermata", "all");
    for (TreePath path = place; path != null; path = path.getParentPath()) {
      if (isDeclaration(path.getLeaf()) && isSilenced(trees.getElement(path), silencing)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDeclaration(Tree tree) {
    return tree instanceof VariableTree || tree instanceof MethodTree || tree instanceof ClassTree;
  }

  private static boolean isSilenced(Element declared, Set<String> silencing) {
    SuppressWarnings annotation =
        declared == null ? null : declared.getAnnotation(SuppressWarnings.class);
    return annotation != null && Arrays.stream(annotation.value()).anyMatch(silencing::contains);
  }
}
