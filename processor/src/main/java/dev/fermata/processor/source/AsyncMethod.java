package dev.fermata.processor.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * An {@code @Async} method as javac attributed it.
 *
 * @param element the method
 * @param host the class that declares it
 * @param path leads to {@link #tree()}; valid only while javac's event is handled
 */
public record AsyncMethod(ExecutableElement element, TypeElement host, TreePath path) {
  /** The method's tree. */
  public MethodTree tree() {
    return (MethodTree) path.getLeaf();
  }

  /** The file that holds the method. */
  public CompilationUnitTree unit() {
    return path.getCompilationUnit();
  }

  /** Names the method for a message. */
  public String displayName() {
    return host.getQualifiedName() + "." + element;
  }
}
