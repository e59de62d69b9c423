package dev.fermata.processor.emit;

import dev.fermata.processor.source.AsyncMethod;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What an async method returns, and what makes it from the state machine's task. */
enum ReturnKind {
  TASK(null),
  VALUE_TASK("toValueTask"),
  FUTURE("toFuture"),
  FOREIGN("fromTask"),
  NOTHING("fireAndForget");

  private final String conversion;

  ReturnKind(String conversion) {
    this.conversion = conversion;
  }

  static ReturnKind of(AsyncMethod method) {
    TypeMirror returned = method.element().getReturnType();
    if (method.builder().isPresent()) {
      return FOREIGN;
    }
    if (returned.getKind() == TypeKind.VOID) {
      return NOTHING;
    }
    TypeElement element = (TypeElement) ((DeclaredType) returned).asElement();
    return switch (element.getQualifiedName().toString()) {
      case "dev.fermata.Task" -> TASK;
      case "dev.fermata.ValueTask" -> VALUE_TASK;
      default -> FUTURE;
    };
  }

  /**
   * The method of {@code AsyncMethods}, or of the builder of a foreign type, that takes the task;
   * null where the task is returned.
   */
  String conversion() {
    return conversion;
  }
}
