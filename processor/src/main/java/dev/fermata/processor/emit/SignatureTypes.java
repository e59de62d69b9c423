package dev.fermata.processor.emit;

import com.palantir.javapoet.TypeName;
import dev.fermata.processor.source.TypeFacts;
import javax.lang.model.type.TypeMirror;

/**
 * Types in the signatures of generated source, which other tools read without knowing our view of
 * the user's classes: no private type is named there, but the nearest supertype that is not.
 */
final class SignatureTypes {
  private final TypeFacts types;
  private final TypePrinter printer;

  SignatureTypes(TypeFacts types, TypePrinter printer) {
    this.types = types;
    this.printer = printer;
  }

  /** The type of a field of a frame, where no type variable is in scope. */
  TypeName field(TypeMirror type) {
    TypeMirror visible = types.visible(type);
    return types.mentionsTypeVariable(visible) ? printer.erased(visible) : printer.of(visible);
  }

  /** The type of a parameter. */
  TypeName parameter(TypeMirror type) {
    return printer.of(types.visible(type));
  }

  /** Whether a value has to be cast from its field back to its type. */
  boolean isCastFromField(TypeMirror type) {
    return !field(type).equals(printer.of(type));
  }

  /** Whether a value has to be cast from its parameter back to its type. */
  boolean isCastFromParameter(TypeMirror type) {
    return !parameter(type).equals(printer.of(type));
  }
}
