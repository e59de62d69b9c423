package dev.fermata.processor.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;

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

  /** The name of the file, without folders. */
  public String fileName() {
    String name = unit().getSourceFile().getName();
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /**
   * The type variables that the body may mention: those of the classes and methods around it that
   * have an instance in scope, outermost first, and the method's own.
   */
  public List<TypeParameterElement> typeParameters() {
    return LocalClasses.typeParametersInScope(element);
  }

  /** The class around the declaring class, or that class itself. */
  public TypeElement topLevelClass() {
    TypeElement type = host;
    while (type.getNestingKind() != NestingKind.TOP_LEVEL) {
      type = LocalClasses.around(type);
    }
    return type;
  }

  /** Names the method for a message. */
  public String displayName() {
    return host + "." + element;
  }
}
