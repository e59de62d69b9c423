package dev.fermata.processor.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Tells suspension points from all other calls, by the method that javac resolved. */
public final class AwaitCalls {
  private static final String AWAIT_CLASS = "dev.fermata.Await";
  private static final String AWAIT_METHOD = "await";
  private static final String AWAIT_POINT = "dev.fermata.AwaitPoint";

  private final Trees trees;

  /**
   * @param trees of the compilation, whose bodies are attributed
   */
  public AwaitCalls(Trees trees) {
    this.trees = trees;
  }

  /** Whether {@code method} is one of the {@code await} methods of {@code dev.fermata.Await}. */
  public static boolean isAwait(Element method) {
    return method != null
        && method.getSimpleName().contentEquals(AWAIT_METHOD)
        && isNamed(method.getEnclosingElement(), AWAIT_CLASS);
  }

  /** Whether {@code method} is somebody else's suspension point, marked {@code @AwaitPoint}. */
  public static boolean isForeignAwait(Element method) {
    return method != null
        && method.getAnnotationMirrors().stream()
            .anyMatch(a -> isNamed(a.getAnnotationType().asElement(), AWAIT_POINT));
  }

  /** Whether the tree is a call of a suspension point. */
  public boolean isSuspension(TreePath path) {
    if (!(path.getLeaf() instanceof MethodInvocationTree call)) {
      return false;
    }
    Element method = trees.getElement(new TreePath(path, call.getMethodSelect()));
    return isAwait(method) || isForeignAwait(method);
  }

  /**
   * The first suspension point that executing the tree may reach: lambda bodies and class bodies
   * are not its own.
   */
  public Optional<TreePath> find(TreePath path) {
    Search search = new Search();
    search.scan(path, null);
    return Optional.ofNullable(search.found);
  }

  /** As {@link #find(TreePath)}, for a part of a tree that may be missing. */
  public Optional<TreePath> find(TreePath parent, Tree part) {
    return part == null ? Optional.empty() : find(new TreePath(parent, part));
  }

  private static boolean isNamed(Element type, String name) {
    return type instanceof TypeElement named && named.getQualifiedName().contentEquals(name);
  }

  private final class Search extends TreePathScanner<Void, Void> {
    private TreePath found;

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
      if (found == null && isSuspension(getCurrentPath())) {
        found = getCurrentPath();
      }
      return super.visitMethodInvocation(tree, unused);
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
      return null;
    }

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
      return null;
    }
  }
}
