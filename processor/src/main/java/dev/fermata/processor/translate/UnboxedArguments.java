package dev.fermata.processor.translate;

import dev.fermata.processor.ir.Awaits;
import dev.fermata.processor.ir.Expr;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/**
 * Unboxes an argument before an await in a later one, as javac does, so that a null is found before
 * the method suspends:
 *
 * <pre>{@code
 * plus(boxed, await(t))   =>   plus((int) boxed, await(t))
 * }</pre>
 */
record UnboxedArguments(Scope scope) {

  List<Expr> of(ExecutableElement method, List<Expr> arguments) {
    if (!Awaits.inAny(arguments)) {
      return arguments;
    }
    List<Expr> unboxed = new ArrayList<>(arguments);
    for (int i = 0; i < arguments.size(); i++) {
      if (Awaits.inAny(arguments.subList(i + 1, arguments.size()))
          && parameter(method, i).getKind().isPrimitive()) {
        unboxed.set(i, unbox(arguments.get(i)));
      }
    }
    return List.copyOf(unboxed);
  }

  private static TypeMirror parameter(ExecutableElement method, int index) {
    int last = method.getParameters().size() - 1;
    TypeMirror declared = method.getParameters().get(Math.min(index, last)).asType();
    return method.isVarArgs() && index >= last
        ? ((ArrayType) declared).getComponentType()
        : declared;
  }

  private Expr unbox(Expr argument) {
    return scope
        .facts()
        .unboxed(argument.type())
        .<Expr>map(primitive -> new Expr.Cast(argument, primitive))
        .orElse(argument);
  }
}
