package dev.fermata.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.fermata.processor.source.LocalClasses;
import dev.fermata.processor.source.TypeFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Types as source names them; what source cannot name, by its nearest supertype. */
final class TypePrinter {
  private final TypeFacts types;
  private final Map<Element, String> variables = new HashMap<>();

  TypePrinter(TypeFacts types) {
    this.types = types;
  }

  /** Names the type variables in scope, a second one of the same name by another. */
  void declare(List<TypeParameterElement> parameters) {
    for (TypeParameterElement parameter : parameters) {
      String name = parameter.getSimpleName().toString();
      while (variables.containsValue(name)) {
        name += "$";
      }
      variables.put(parameter, name);
    }
  }

  /** The declaration of a type variable, with its bounds. */
  TypeVariableName declaration(TypeParameterElement parameter) {
    TypeName[] bounds = parameter.getBounds().stream().map(this::of).toArray(TypeName[]::new);
    return TypeVariableName.get(name(parameter), bounds);
  }

  /** The type. */
  TypeName of(TypeMirror type) {
    return print(types.denotable(type));
  }

  /** The type without type arguments and variables. */
  TypeName erased(TypeMirror type) {
    TypeMirror erased = types.erasure(types.denotable(type));
    return switch (erased.getKind()) {
      case ARRAY -> ArrayTypeName.of(erased(((ArrayType) erased).getComponentType()));
      case DECLARED -> className((TypeElement) ((DeclaredType) erased).asElement());
      default -> print(erased);
    };
  }

  /**
   * The type where Java asks for one that is known at run time (JLS 4.7): without the type
   * arguments that only generated source gives to a local class.
   */
  TypeName reifiable(TypeMirror type) {
    return isReifiable(type) ? of(type) : erased(type);
  }

  /** Whether the type has no type arguments that only generated source gives. */
  boolean isReifiable(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return isReifiable(((ArrayType) type).getComponentType());
    }
    return !(type instanceof DeclaredType declared)
        || LocalClasses.freeTypeVariables((TypeElement) declared.asElement()).isEmpty();
  }

  /** What a cast names: each member of an intersection. */
  List<TypeName> ofCast(TypeMirror type) {
    return type instanceof IntersectionType intersection
        ? intersection.getBounds().stream().map(this::of).toList()
        : List.of(of(type));
  }

  /** The members of an intersection without type arguments, which any value can be cast to. */
  List<TypeName> ofErasedCast(TypeMirror type) {
    return type instanceof IntersectionType intersection
        ? intersection.getBounds().stream().map(this::erased).toList()
        : List.of(erased(type));
  }

  private TypeName print(TypeMirror type) {
    return switch (type.getKind()) {
      case ARRAY -> ArrayTypeName.of(print(((ArrayType) type).getComponentType()));
      case DECLARED -> declared((DeclaredType) type);
      case TYPEVAR -> TypeVariableName.get(name(((TypeVariable) type).asElement()));
      case WILDCARD -> wildcard((WildcardType) type);
      default -> TypeName.get(type);
    };
  }

  private TypeName declared(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    TypeMirror enclosing = type.getEnclosingType();
    List<TypeName> arguments = arguments(type, element);
    if (!LocalClasses.isLocal(element)
        && enclosing.getKind() == TypeKind.DECLARED
        && print(enclosing) instanceof ParameterizedTypeName outer) {
      return outer.nestedClass(element.getSimpleName().toString(), arguments);
    }
    ClassName name = className(element);
    return arguments.isEmpty()
        ? name
        : ParameterizedTypeName.get(name, arguments.toArray(TypeName[]::new));
  }

  /** A local class takes the type variables around it too, unless the type is raw. */
  private List<TypeName> arguments(DeclaredType type, TypeElement element) {
    List<TypeName> arguments = new ArrayList<>();
    type.getTypeArguments().forEach(argument -> arguments.add(print(argument)));
    if (!LocalClasses.isLocal(element) || arguments.size() < element.getTypeParameters().size()) {
      return arguments;
    }
    List<TypeParameterElement> free = LocalClasses.freeTypeVariables(element);
    if (!variables.keySet().containsAll(free)) {
      return List.of();
    }
    free.forEach(variable -> arguments.add(TypeVariableName.get(name(variable))));
    return arguments;
  }

  /** A local class goes by its binary name. */
  private ClassName className(TypeElement element) {
    if (LocalClasses.isLocal(element)) {
      return ClassName.get(types.packageOf(element), types.binarySimpleName(element));
    }
    if (LocalClasses.isInLocal(element)) {
      return className((TypeElement) element.getEnclosingElement())
          .nestedClass(element.getSimpleName().toString());
    }
    return ClassName.get(element);
  }

  private TypeName wildcard(WildcardType type) {
    if (type.getExtendsBound() != null) {
      return WildcardTypeName.subtypeOf(print(type.getExtendsBound()));
    }
    return type.getSuperBound() == null
        ? WildcardTypeName.subtypeOf(ClassName.get(Object.class))
        : WildcardTypeName.supertypeOf(print(type.getSuperBound()));
  }

  private String name(Element variable) {
    return variables.getOrDefault(variable, variable.getSimpleName().toString());
  }
}
