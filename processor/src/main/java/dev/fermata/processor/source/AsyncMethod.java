package dev.fermata.processor.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * An {@code @Async} method as javac attributed it.
 *
 * @param element the method
 * @param host the class that declares it
 * @param path leads to {@link #tree()}; valid only while javac's event is handled
 * @param builder what makes the type that the method returns, where that is another library's
 */
public record AsyncMethod(
    ExecutableElement element, TypeElement host, TreePath path, Optional<TaskBuilder> builder) {
  private static final Set<String> TASK_TYPES =
      Set.of(
          "dev.fermata.Task",
          "dev.fermata.ValueTask",
          "java.util.concurrent.CompletableFuture",
          "java.util.concurrent.CompletionStage");

  /** A method with the builder that annotations tell. */
  public AsyncMethod(ExecutableElement element, TypeElement host, TreePath path) {
    this(element, host, path, BuilderAnnotations.find(element));
  }

  /** The method with a builder for the type it returns. */
  public AsyncMethod with(TaskBuilder found) {
    return new AsyncMethod(element, host, path, Optional.of(found));
  }

  /** Whether the method returns a class or interface that only a builder can make. */
  public boolean returnsForeignType() {
    return element.getReturnType() instanceof DeclaredType declared
        && !TASK_TYPES.contains(((TypeElement) declared.asElement()).getQualifiedName().toString());
  }

  /** The type arguments of the task behind the type that the method returns; none where raw. */
  public List<? extends TypeMirror> taskArguments() {
    DeclaredType returned = (DeclaredType) element.getReturnType();
    return builder.isPresent()
        ? builder.get().taskArguments(returned)
        : returned.getTypeArguments();
  }

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
