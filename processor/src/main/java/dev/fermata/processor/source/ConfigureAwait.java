package dev.fermata.processor.source;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** {@code @ConfigureAwait} on a method, or on a class or the package around it. */
public final class ConfigureAwait {
  private static final String NAME = "dev.fermata.ConfigureAwait";

  private ConfigureAwait() {}

  /** Whether awaits in the method resume on the captured context unless they say otherwise. */
  public static boolean continuesOnCapturedContext(Element method) {
    return nearest(method).orElse(true);
  }

  /** Whether the method, or a class or the package around it, says where its awaits resume. */
  public static boolean isSettled(Element method) {
    return nearest(method).isPresent();
  }

  private static Optional<Boolean> nearest(Element method) {
    return Stream.iterate(method, Objects::nonNull, Element::getEnclosingElement)
        .flatMap(element -> valueOn(element).stream())
        .findFirst();
  }

  private static Optional<Boolean> valueOn(Element element) {
    return element.getAnnotationMirrors().stream()
        .filter(ConfigureAwait::isThis)
        .flatMap(a -> a.getElementValues().values().stream())
        .map(AnnotationValue::getValue)
        .map(Boolean.class::cast)
        .findFirst();
  }

  private static boolean isThis(AnnotationMirror annotation) {
    TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
    return type.getQualifiedName().contentEquals(NAME);
  }
}
