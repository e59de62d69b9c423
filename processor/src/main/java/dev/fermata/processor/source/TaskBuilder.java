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
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;

/**
 * What makes another library's task type out of a task, and a task out of it: the class that {@code
 * dev.fermata.AsyncMethodBuilder} describes.
 *
 * @param type the class
 * @param fromTask makes what the async method returns, of its task or of what starts it
 * @param toTask makes what {@code return} in its body waits for
 */
public record TaskBuilder(TypeElement type, ExecutableElement fromTask, ExecutableElement toTask) {
  private static final String TASK = "dev.fermata.Task";
  private static final String SUPPLIER = "java.util.function.Supplier";

  /** The builder that {@code type} is for methods that return {@code returned}, if it is one. */
  public static Optional<TaskBuilder> of(TypeElement type, DeclaredType returned) {
    String made = name(returned);
    Optional<ExecutableElement> fromTask =
        conversion(type, "fromTask", TaskBuilder::isSource, made);
    Optional<ExecutableElement> toTask = conversion(type, "toTask", t -> isNamed(t, made), TASK);
    return fromTask.flatMap(from -> toTask.map(to -> new TaskBuilder(type, from, to)));
  }

  private static Optional<ExecutableElement> conversion(
      TypeElement type, String name, Predicate<TypeMirror> from, String to) {
    Predicate<ExecutableElement> fits =
        method ->
            method.getSimpleName().contentEquals(name)
                && method.getModifiers().contains(Modifier.STATIC)
                && method.getParameters().size() == 1
                && from.test(method.getParameters().get(0).asType())
                && isNamed(method.getReturnType(), to);
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream().filter(fits).findFirst();
  }

  /**
   * Whether the builder is given what starts the method, as often as it likes, and not its task.
   */
  public boolean startsLater() {
    return isNamed(source(), SUPPLIER);
  }

  private TypeMirror source() {
    return fromTask.getParameters().get(0).asType();
  }

  private static boolean isSource(TypeMirror type) {
    return isNamed(type, TASK) || isNamed(type, SUPPLIER) && isNamed(supplied(type), TASK);
  }

  /** What a supplier supplies; itself where it is raw. */
  private static TypeMirror supplied(TypeMirror supplier) {
    List<? extends TypeMirror> arguments = ((DeclaredType) supplier).getTypeArguments();
    TypeMirror argument = arguments.isEmpty() ? supplier : arguments.get(0);
    return argument instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
        ? wildcard.getExtendsBound()
        : argument;
  }

  /** The type arguments of the method's task; none where it is raw. */
  public List<? extends TypeMirror> taskArguments(DeclaredType returned) {
    boolean isGeneric = !((TypeElement) returned.asElement()).getTypeParameters().isEmpty();
    TypeMirror task = startsLater() ? supplied(source()) : source();
    return isGeneric ? returned.getTypeArguments() : ((DeclaredType) task).getTypeArguments();
  }

  private static boolean isNamed(TypeMirror type, String name) {
    return type instanceof DeclaredType declared && name(declared).equals(name);
  }

  private static String name(DeclaredType type) {
    Element element = type.asElement();
    return ((TypeElement) element).getQualifiedName().toString();
  }
}
