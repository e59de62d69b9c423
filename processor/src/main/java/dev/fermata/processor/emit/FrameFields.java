package dev.fermata.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.fermata.processor.ir.Local;

/** The variables of a state machine and the fields of its frame that keep them. */
record FrameFields(MethodScope scope, SignatureTypes signatures) {
  /** The field that keeps the variable; {@code AsyncFrame} has fields of its own. */
  String name(Local local) {
    String name = scope.names().of(local);
    return name.equals("state") || name.equals("awaiter") ? name + "$" : name;
  }

  /** The field's type, which other classes can name. */
  TypeName type(Local local) {
    return signatures.field(local.type());
  }

  /** The field as a value of the variable's type. */
  CodeBlock read(Local local) {
    CodeBlock field = CodeBlock.of("$L.$L", scope.frame(), name(local));
    return signatures.isCastFromField(local.type())
        ? CodeBlock.of("(($T) $L)", scope.types().of(local.type()), field)
        : field;
  }

  /** An assignment of the field, as a value of the variable's type. */
  CodeBlock assigned(Local local, CodeBlock assignment) {
    return signatures.isCastFromField(local.type())
        ? CodeBlock.of("($T) ($L)", scope.types().of(local.type()), assignment)
        : assignment;
  }

  /** A lambda or a generic call, say, means what it does for a variable of this type only. */
  CodeBlock typed(Local local, CodeBlock value) {
    return signatures.isCastFromField(local.type())
        ? CodeBlock.of(
            "$T.<$T>typed($L)", MethodScope.METHODS, scope.types().of(local.type()), value)
        : value;
  }

  /** The declaration of the variable on top of the method. */
  CodeBlock variable(Local local) {
    return CodeBlock.of(
        "$T $L = $L;\n",
        scope.types().of(local.type()),
        scope.names().of(local),
        SuspensionPrinter.defaultValue(local.type()));
  }

  /** Takes up where the method was left. */
  CodeBlock restoreState() {
    return CodeBlock.builder()
        .addStatement("$L = $L.state", scope.state(), scope.frame())
        .addStatement("$L = $L.awaiter", scope.awaiter(), scope.frame())
        .build();
  }
}
