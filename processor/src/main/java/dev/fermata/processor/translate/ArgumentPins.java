package dev.fermata.processor.translate;

import dev.fermata.processor.ir.Expr;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Holds a call to the method that javac resolved.
 *
 * <p>A private method is no member of the classes below its own, so it did not compete; the nested
 * compilation sees it widened, and there it does. Casts of the arguments keep it out:
 *
 * <pre>{@code
 * find(id)                 // Orders extends Store; Store has find(long) and private find(int)
 * self.find((long) id)
 * }</pre>
 *
 * <p>Private methods of the receiver's own class need no cast: they competed from the start.
 */
record ArgumentPins(Scope scope) {

  /** The arguments, each cast to its parameter's type where a widened method could win. */
  List<Expr> pin(
      TypeMirror site, ExecutableElement method, ExecutableType type, List<Expr> arguments) {
    if (arguments.isEmpty() || !hasRival(site, method, arguments.size(), new HashSet<>())) {
      return arguments;
    }
    List<? extends TypeMirror> parameters = type.getParameterTypes();
    boolean spread = method.isVarArgs() && isSpread(parameters, arguments);
    List<Expr> pinned = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      int last = parameters.size() - 1;
      TypeMirror parameter =
          spread && i >= last
              ? ((ArrayType) parameters.get(last)).getComponentType()
              : parameters.get(i);
      Expr argument = arguments.get(i);
      boolean castable = scope.facts().isDenotable(parameter);
      pinned.add(castable ? new Expr.Cast(argument, parameter) : argument);
    }
    return List.copyOf(pinned);
  }

  private boolean isSpread(List<? extends TypeMirror> parameters, List<Expr> arguments) {
    int last = parameters.size() - 1;
    return arguments.size() != parameters.size()
        || !scope.facts().isAssignable(arguments.get(last).type(), parameters.get(last));
  }

  private boolean hasRival(
      TypeMirror site, ExecutableElement method, int arity, Set<Element> visited) {
    Types types = scope.membership().types();
    if (site.getKind().isPrimitive()) {
      return false;
    }
    return types.directSupertypes(site).stream()
        .filter(s -> !(s instanceof DeclaredType d) || visited.add(d.asElement()))
        .anyMatch(s -> declaresRival(s, method, arity) || hasRival(s, method, arity, visited));
  }

  private boolean declaresRival(TypeMirror type, ExecutableElement method, int arity) {
    return type instanceof DeclaredType declared
        && topLevel(declared.asElement()).equals(topLevel(scope.membership().host()))
        && ElementFilter.methodsIn(declared.asElement().getEnclosedElements()).stream()
            .anyMatch(m -> isRival(m, method, arity));
  }

  private static boolean isRival(ExecutableElement other, ExecutableElement method, int arity) {
    return !other.equals(method)
        && other.getModifiers().contains(Modifier.PRIVATE)
        && other.getSimpleName().equals(method.getSimpleName())
        && (other.getParameters().size() == arity || other.isVarArgs());
  }

  private static Element topLevel(Element type) {
    Element current = type;
    while (current.getEnclosingElement() != null
        && current.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
      current = current.getEnclosingElement();
    }
    return (TypeElement) current;
  }
}
