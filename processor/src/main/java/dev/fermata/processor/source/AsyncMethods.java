package dev.fermata.processor.source;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Finds the async methods of a class and of the classes inside of it, in the order of the source.
 */
public final class AsyncMethods extends TreePathScanner<Void, Void> {
  private final Trees trees;
  private final List<AsyncMethod> found = new ArrayList<>();

  private AsyncMethods(Trees trees) {
    this.trees = trees;
  }

  /** The async methods below the tree that {@code path} leads to. */
  public static List<AsyncMethod> in(TreePath path, Trees trees) {
    AsyncMethods search = new AsyncMethods(trees);
    search.scan(path, null);
    return List.copyOf(search.found);
  }

  @Override
  public Void visitMethod(MethodTree tree, Void unused) {
    if (trees.getElement(getCurrentPath()) instanceof ExecutableElement method
        && AsyncAnnotation.isPresent(method)) {
      TypeElement host = (TypeElement) method.getEnclosingElement();
      found.add(new AsyncMethod(method, host, getCurrentPath()));
    }
    return super.visitMethod(tree, unused);
  }
}
