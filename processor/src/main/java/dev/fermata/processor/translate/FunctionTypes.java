package dev.fermata.processor.translate;

import dev.fermata.processor.diagnostics.InternalFailure;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The methods that lambda expressions implement (JLS 9.8). */
record FunctionTypes(Elements elements) {

  /** The method of a functional interface, or of the one among the members of an intersection. */
  ExecutableElement method(TypeMirror functional) {
    List<? extends TypeMirror> members =
        functional instanceof IntersectionType several ? several.getBounds() : List.of(functional);
    return members.stream()
        .flatMap(this::abstractMethods)
        .findFirst()
        .orElseThrow(() -> new InternalFailure(functional + " has no function"));
  }

  private Stream<ExecutableElement> abstractMethods(TypeMirror type) {
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    return ElementFilter.methodsIn(elements.getAllMembers(element)).stream()
        .filter(m -> m.getModifiers().contains(Modifier.ABSTRACT) && !isOfObject(m));
  }

  /** An interface may declare a method of Object again, such as {@code equals}. */
  private boolean isOfObject(ExecutableElement method) {
    TypeElement object = elements.getTypeElement(Object.class.getName());
    return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
        .anyMatch(
            m ->
                m.getSimpleName().equals(method.getSimpleName())
                    && m.getParameters().size() == method.getParameters().size());
  }
}
