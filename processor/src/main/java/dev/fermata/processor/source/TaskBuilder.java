package dev.fermata.processor.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * What makes another library's task type out of a task, and a task out of it: the class that {@code
 * dev.fermata.AsyncMethodBuilder} describes.
 *
 * @param type the class
 * @param fromTask makes what the async method returns
 * @param toTask makes what {@code return} in its body waits for
 */
public record TaskBuilder(TypeElement type, ExecutableElement fromTask, ExecutableElement toTask) {
  private static final String TASK = "dev.fermata.Task";

  /** The builder that {@code type} is for methods that return {@code returned}, if it is one. */
  public static Optional<TaskBuilder> of(TypeElement type, DeclaredType returned) {
    String made = name(returned);
    Optional<ExecutableElement> fromTask = conversion(type, "fromTask", TASK, made);
    Optional<ExecutableElement> toTask = conversion(type, "toTask", made, TASK);
    return fromTask.flatMap(from -> toTask.map(to -> new TaskBuilder(type, from, to)));
  }

  private static Optional<ExecutableElement> conversion(
      TypeElement type, String name, String from, String to) {
    Predicate<ExecutableElement> fits =
        method ->
            method.getSimpleName().contentEquals(name)
                && method.getModifiers().contains(Modifier.STATIC)
                && method.getParameters().size() == 1
                && isNamed(method.getParameters().get(0).asType(), from)
                && isNamed(method.getReturnType(), to);
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream().filter(fits).findFirst();
  }

  /** The type arguments of the method's task; none where it is raw. */
  public List<? extends TypeMirror> taskArguments(DeclaredType returned) {
    boolean isGeneric = !((TypeElement) returned.asElement()).getTypeParameters().isEmpty();
    DeclaredType task = (DeclaredType) fromTask.getParameters().get(0).asType();
    return isGeneric ? returned.getTypeArguments() : task.getTypeArguments();
  }

  private static boolean isNamed(TypeMirror type, String name) {
    return type instanceof DeclaredType declared && name(declared).equals(name);
  }

  private static String name(DeclaredType type) {
    Element element = type.asElement();
    return ((TypeElement) element).getQualifiedName().toString();
  }
}
