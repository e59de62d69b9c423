package dev.fermata.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.fermata.processor.source.AsyncMethod;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Finds the async methods of a class and of all classes in it. */
final class AsyncMethodFinder extends TreePathScanner<Void, List<AsyncMethod>> {
  static final String ANNOTATION = "dev.fermata.Async";
  private static final String SIMPLE_NAME = ANNOTATION.substring(ANNOTATION.lastIndexOf('.') + 1);

  private final Trees trees;

  private AsyncMethodFinder(Trees trees) {
    this.trees = trees;
  }

  /**
   * @param topLevelClass an attributed class
   */
  static List<AsyncMethod> in(TreePath topLevelClass, Trees trees) {
    List<AsyncMethod> methods = new ArrayList<>();
    new AsyncMethodFinder(trees).scan(topLevelClass, methods);
    return methods;
  }

  @Override
  public Void visitMethod(MethodTree method, List<AsyncMethod> found) {
    if (method.getModifiers().getAnnotations().stream().anyMatch(AsyncMethodFinder::mayBeAsync)
        && trees.getElement(getCurrentPath()) instanceof ExecutableElement element
        && isAsync(element)) {
      TypeElement host = (TypeElement) element.getEnclosingElement();
      found.add(new AsyncMethod(element, host, getCurrentPath()));
    }
    return super.visitMethod(method, found);
  }

  /** Tells most annotations apart without asking for their elements. */
  private static boolean mayBeAsync(AnnotationTree annotation) {
    Tree type = annotation.getAnnotationType();
    if (type instanceof MemberSelectTree qualified) {
      return qualified.getIdentifier().contentEquals(SIMPLE_NAME);
    }
    return type instanceof IdentifierTree simple && simple.getName().contentEquals(SIMPLE_NAME);
  }

  private static boolean isAsync(Element method) {
    return method.getAnnotationMirrors().stream()
        .map(annotation -> (TypeElement) annotation.getAnnotationType().asElement())
        .anyMatch(type -> type.getQualifiedName().contentEquals(ANNOTATION));
  }
}
