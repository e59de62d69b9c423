package dev.fermata.processor.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
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
    if (tree.getModifiers().getAnnotations().stream().anyMatch(AsyncMethods::mayBeAsync)
        && trees.getElement(getCurrentPath()) instanceof ExecutableElement method
        && AsyncAnnotation.isPresent(method)) {
      TypeElement host = (TypeElement) method.getEnclosingElement();
      found.add(new AsyncMethod(method, host, getCurrentPath()));
    }
    return super.visitMethod(tree, unused);
  }

  /** Tells most annotations apart without asking for their elements. */
  private static boolean mayBeAsync(AnnotationTree annotation) {
    Tree type = annotation.getAnnotationType();
    if (type instanceof MemberSelectTree qualified) {
      return qualified.getIdentifier().contentEquals(AsyncAnnotation.SIMPLE_NAME);
    }
    return type instanceof IdentifierTree simple
        && simple.getName().contentEquals(AsyncAnnotation.SIMPLE_NAME);
  }
}
