package dev.fermata.processor.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Methods that differ from another by one more parameter, a token. */
record TokenOverloads(Program program) {
  private static final String COMPLETION_SOURCE = "dev.fermata.TaskCompletionSource";

  /**
   * Whether a method takes the token that a call of {@code method} leaves out.
   *
   * @param caller the method that holds the call, which must not be made to call itself
   */
  boolean exist(ExecutableElement method, Element caller) {
    TypeElement owner = (TypeElement) method.getEnclosingElement();
    return !owner.getQualifiedName().contentEquals(COMPLETION_SOURCE)
        && ElementFilter.methodsIn(program.elements().getAllMembers(owner)).stream()
            .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
            .filter(other -> !other.equals(caller) && isUsable(other, caller))
            .anyMatch(other -> isSameWithToken(other, method));
  }

  private boolean isUsable(ExecutableElement method, Element caller) {
    if (program.elements().isDeprecated(method)) {
      return false;
    }
    if (method.getModifiers().contains(Modifier.PRIVATE)) {
      return caller != null && topLevel(method).equals(topLevel(caller));
    }
    return method.getModifiers().contains(Modifier.PUBLIC)
        || method.getModifiers().contains(Modifier.PROTECTED)
        || caller != null
            && program
                .elements()
                .getPackageOf(method)
                .equals(program.elements().getPackageOf(caller));
  }

  private static Element topLevel(Element element) {
    Element type = element;
    while (type.getEnclosingElement() instanceof TypeElement || !(type instanceof TypeElement)) {
      type = type.getEnclosingElement();
    }
    return type;
  }

  private boolean isSameWithToken(ExecutableElement other, ExecutableElement method) {
    List<TypeMirror> wanted = parameters(method);
    List<TypeMirror> offered = parameters(other);
    return offered.size() == wanted.size() + 1
        && method.getModifiers().contains(Modifier.STATIC)
            == other.getModifiers().contains(Modifier.STATIC)
        && hasSameResult(other, method)
        && IntStream.range(0, offered.size())
            .filter(i -> program.isSubtype(offered.get(i), Program.TOKEN))
            .anyMatch(i -> areSame(without(offered, i), wanted));
  }

  private boolean hasSameResult(ExecutableElement other, ExecutableElement method) {
    return program
        .types()
        .isSameType(
            program.types().erasure(other.getReturnType()),
            program.types().erasure(method.getReturnType()));
  }

  private List<TypeMirror> parameters(ExecutableElement method) {
    return method.getParameters().stream()
        .map(parameter -> program.types().erasure(parameter.asType()))
        .toList();
  }

  private static List<TypeMirror> without(List<TypeMirror> types, int index) {
    List<TypeMirror> rest = new ArrayList<>(types);
    rest.remove(index);
    return rest;
  }

  private boolean areSame(List<TypeMirror> some, List<TypeMirror> others) {
    return IntStream.range(0, some.size())
        .allMatch(i -> program.types().isSameType(some.get(i), others.get(i)));
  }
}
