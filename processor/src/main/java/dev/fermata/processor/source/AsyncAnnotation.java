package dev.fermata.processor.source;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** {@code @Async} on a method. */
public final class AsyncAnnotation {
  /** The annotation's canonical name. */
  public static final String NAME = "dev.fermata.Async";

  static final String SIMPLE_NAME = "Async";
  private static final String FIRE_AND_FORGET = "fireAndForget";

  private AsyncAnnotation() {}

  /** Whether the method is to be transformed. */
  public static boolean isPresent(Element method) {
    return find(method).isPresent();
  }

  /** Whether the annotation says that nobody waits for the method. */
  public static boolean isFireAndForget(Element method) {
    return find(method).stream()
        .flatMap(a -> a.getElementValues().entrySet().stream())
        .anyMatch(
            e ->
                e.getKey().getSimpleName().contentEquals(FIRE_AND_FORGET)
                    && Boolean.TRUE.equals(e.getValue().getValue()));
  }

  private static Optional<? extends AnnotationMirror> find(Element method) {
    return method.getAnnotationMirrors().stream()
        .filter(
            a ->
                ((TypeElement) a.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals(NAME))
        .findFirst();
  }
}
