package dev.fermata.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/**
 * Calls from one generated method to another that declares the same type variables: {@code
 * Orders$Async.<T>pick(frame, items)}.
 *
 * <p>The type variables are passed on, since javac does not always infer them. Of {@code <T extends
 * Comparable<? super T>>} and an argument of type {@code Comparator<? super T>}, it finds that no
 * type fits: what it captures of the wildcard need not be comparable.
 *
 * @param generated the class of both methods
 * @param typeVariables the type variables that both declare
 */
record GeneratedCall(ClassName generated, List<TypeVariableName> typeVariables) {
  GeneratedCall {
    typeVariables = List.copyOf(typeVariables);
  }

  /** The call from another class. */
  CodeBlock of(String method, CodeBlock arguments) {
    return CodeBlock.of("$T.$L$L($L)", generated, typeArguments(), method, arguments);
  }

  /** The call from the same class, where type arguments alone need a name before them. */
  CodeBlock within(String method, CodeBlock arguments) {
    return typeVariables.isEmpty()
        ? CodeBlock.of("$L($L)", method, arguments)
        : of(method, arguments);
  }

  private CodeBlock typeArguments() {
    List<CodeBlock> names = typeVariables.stream().map(v -> CodeBlock.of("$L", v.name())).toList();
    return names.isEmpty() ? CodeBlock.of("") : CodeBlock.of("<$L>", CodeBlock.join(names, ", "));
  }
}
