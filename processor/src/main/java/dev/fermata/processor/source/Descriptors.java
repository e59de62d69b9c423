package dev.fermata.processor.source;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Names of types and members as class files write them (JVMS 4.2 and 4.3). */
public final class Descriptors {
  private final Elements elements;
  private final Types types;

  /**
   * @param elements of the compilation
   * @param types of the compilation
   */
  public Descriptors(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** The binary name with slashes: {@code java/util/Map$Entry}. */
  public String internalName(TypeElement type) {
    return elements.getBinaryName(type).toString().replace('.', '/');
  }

  /** The descriptor of a type's erasure: {@code Ljava/util/List;}, {@code [I}. */
  public String of(TypeMirror type) {
    TypeMirror erased = types.erasure(type);
    if (erased.getKind() == TypeKind.ARRAY) {
      return "[" + of(((ArrayType) erased).getComponentType());
    }
    if (erased instanceof DeclaredType declared) {
      return "L" + internalName((TypeElement) declared.asElement()) + ";";
    }
    return switch (erased.getKind()) {
      case BOOLEAN -> "Z";
      case BYTE -> "B";
      case SHORT -> "S";
      case CHAR -> "C";
      case INT -> "I";
      case LONG -> "J";
      case FLOAT -> "F";
      case DOUBLE -> "D";
      case VOID -> "V";
      default -> throw new IllegalArgumentException("no descriptor for " + type);
    };
  }

  /** The descriptor of a method or constructor as it is declared. */
  public String of(ExecutableElement method) {
    List<? extends TypeMirror> parameters =
        method.getParameters().stream().map(Element::asType).toList();
    return of(parameters, method.getReturnType());
  }

  /** The descriptor of a method with these parameters and this return type. */
  public String of(List<? extends TypeMirror> parameters, TypeMirror returned) {
    return parameters.stream().map(this::of).collect(Collectors.joining("", "(", ")"))
        + of(returned);
  }
}
