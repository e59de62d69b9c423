package dev.fermata.processor.translate;

import dev.fermata.processor.source.Descriptors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Descriptors of constructors as class files have them: an inner class takes its enclosing instance
 * first, and captured values last.
 */
record ConstructorDescriptors(Descriptors descriptors) {
  String of(ExecutableElement constructor, List<VariableElement> captured) {
    TypeElement created = (TypeElement) constructor.getEnclosingElement();
    List<TypeMirror> parameters = new ArrayList<>();
    outerOf(created).ifPresent(parameters::add);
    constructor.getParameters().forEach(p -> parameters.add(p.asType()));
    captured.forEach(v -> parameters.add(v.asType()));
    return descriptors.of(parameters, constructor.getReturnType());
  }

  /** The type of the enclosing instance (JLS 8.1.3), if instances of the class have one. */
  static Optional<TypeMirror> outerOf(TypeElement type) {
    TypeMirror outer = ((DeclaredType) type.asType()).getEnclosingType();
    return outer.getKind() == TypeKind.DECLARED ? Optional.of(outer) : Optional.empty();
  }

  /** Whether instances of the class have an enclosing instance (JLS 8.1.3). */
  static boolean isInnerMember(Element type) {
    return type instanceof TypeElement element
        && element.getNestingKind() == NestingKind.MEMBER
        && !element.getModifiers().contains(Modifier.STATIC);
  }
}
