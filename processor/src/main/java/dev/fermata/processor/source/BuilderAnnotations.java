package dev.fermata.processor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** {@code @AsyncMethodBuilder} on a method, on what is around it, or on the type it returns. */
public final class BuilderAnnotations {
  private static final String NAME = "dev.fermata.AsyncMethodBuilder";

  private BuilderAnnotations() {}

  /** The innermost builder for the type that the method returns. */
  public static Optional<TaskBuilder> find(ExecutableElement method) {
    return method.getReturnType() instanceof DeclaredType returned
        ? first(classesFor(method, returned), returned)
        : Optional.empty();
  }

  /** The builder for a type that the annotation of one element names. */
  static Optional<TaskBuilder> on(Element annotated, DeclaredType returned) {
    return first(named(annotated), returned);
  }

  private static Optional<TaskBuilder> first(List<TypeElement> classes, DeclaredType returned) {
    return classes.stream().flatMap(type -> TaskBuilder.of(type, returned).stream()).findFirst();
  }

  /** The classes that may be the builder, the innermost first. */
  private static List<TypeElement> classesFor(ExecutableElement method, DeclaredType returned) {
    List<TypeElement> classes = new ArrayList<>();
    for (Element around = method; around != null; around = around.getEnclosingElement()) {
      classes.addAll(named(around));
    }
    classes.addAll(named(returned.asElement()));
    return classes;
  }

  private static List<TypeElement> named(Element element) {
    return element.getAnnotationMirrors().stream()
        .filter(BuilderAnnotations::isThis)
        .flatMap(annotation -> annotation.getElementValues().values().stream())
        .flatMap(value -> ((List<?>) value.getValue()).stream())
        .flatMap(BuilderAnnotations::classOf)
        .toList();
  }

  private static Stream<TypeElement> classOf(Object value) {
    return ((AnnotationValue) value).getValue() instanceof DeclaredType type
        ? Stream.of((TypeElement) type.asElement())
        : Stream.empty();
  }

  private static boolean isThis(AnnotationMirror annotation) {
    TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
    return type.getQualifiedName().contentEquals(NAME);
  }
}
