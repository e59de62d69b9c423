package dev.fermata.processor.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;

/** Tells suspension points from all other calls, by the method that javac resolved. */
public final class AwaitCalls {
  private static final String AWAIT_CLASS = "dev.fermata.Await";
  private static final String AWAIT_METHOD = "await";
  private static final String AWAIT_POINT = "dev.fermata.AwaitPoint";
  private static final String DEFAULT_ADAPTER = "awaitable";

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

  /**
   * The method beside somebody else's suspension point that makes the awaitable of its arguments;
   * empty where the annotation names none.
   */
  public static Optional<ExecutableElement> adapterOf(ExecutableElement awaitPoint) {
    String name = adapterName(awaitPoint);
    return ElementFilter.methodsIn(awaitPoint.getEnclosingElement().getEnclosedElements()).stream()
        .filter(m -> m.getSimpleName().contentEquals(name))
        .filter(m -> m.getModifiers().contains(Modifier.STATIC))
        .filter(m -> erasedParameters(m).equals(erasedParameters(awaitPoint)))
        .findFirst();
  }

  /** What tells overloads apart, whatever their type variables are called. */
  private static List<Object> erasedParameters(ExecutableElement method) {
    return method.getParameters().stream().map(p -> erased(p.asType())).toList();
  }

  private static Object erased(TypeMirror type) {
    return switch (type.getKind()) {
      case DECLARED -> ((DeclaredType) type).asElement();
      case TYPEVAR -> erased(((TypeVariable) type).getUpperBound());
      case INTERSECTION -> erased(((IntersectionType) type).getBounds().get(0));
      case ARRAY -> List.of(erased(((ArrayType) type).getComponentType()));
      default -> type.getKind();
    };
  }

  private static String adapterName(ExecutableElement awaitPoint) {
    return awaitPoint.getAnnotationMirrors().stream()
        .filter(a -> isNamed(a.getAnnotationType().asElement(), AWAIT_POINT))
        .flatMap(a -> a.getElementValues().values().stream())
        .map(value -> value.getValue().toString())
        .findFirst()
        .orElse(DEFAULT_ADAPTER);
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
