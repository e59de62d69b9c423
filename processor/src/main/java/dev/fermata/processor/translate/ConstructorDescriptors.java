package dev.fermata.processor.translate;

import dev.fermata.processor.source.Descriptors;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Descriptors of constructors as class files have them: an inner class takes its outer first. */
record ConstructorDescriptors(Descriptors descriptors) {
  String of(ExecutableElement constructor) {
    TypeElement created = (TypeElement) constructor.getEnclosingElement();
    List<TypeMirror> parameters = new ArrayList<>();
    if (isInnerMember(created)) {
      parameters.add(created.getEnclosingElement().asType());
    }
    constructor.getParameters().forEach(p -> parameters.add(p.asType()));
    return descriptors.of(parameters, constructor.getReturnType());
  }

  /** Whether instances of the class have an enclosing instance (JLS 8.1.3). */
  static boolean isInnerMember(Element type) {
    return type instanceof TypeElement element
        && element.getNestingKind() == NestingKind.MEMBER
        && !element.getModifiers().contains(Modifier.STATIC);
  }
}
