package dev.fermata.processor.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/**
 * The builders that adapters announce for task types they do not own: by an annotated class that is
 * named after the task type, {@code dev.fermata.builders.reactor.core.publisher.Mono}. So javac
 * itself finds it, in folders and jars, on the class path and in modules.
 */
public final class AnnouncedBuilders {
  private static final String PACKAGE = "dev.fermata.builders.";

  private final Elements elements;
  private final Map<String, Optional<TypeElement>> found = new HashMap<>();

  /**
   * @param elements of the compilation
   */
  public AnnouncedBuilders(Elements elements) {
    this.elements = elements;
  }

  /** The method with the builder for what it returns, where it needs one that is announced. */
  public AsyncMethod complete(AsyncMethod method) {
    if (!method.returnsForeignType() || method.builder().isPresent()) {
      return method;
    }
    DeclaredType returned = (DeclaredType) method.element().getReturnType();
    String taskType = ((TypeElement) returned.asElement()).getQualifiedName().toString();
    return found
        .computeIfAbsent(taskType, this::announcement)
        .flatMap(announcement -> BuilderAnnotations.on(announcement, returned))
        .map(method::with)
        .orElse(method);
  }

  private Optional<TypeElement> announcement(String taskType) {
    return Optional.ofNullable(elements.getTypeElement(PACKAGE + taskType));
  }
}
