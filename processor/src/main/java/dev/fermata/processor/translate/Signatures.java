package dev.fermata.processor.translate;

import dev.fermata.processor.source.Descriptors;
import dev.fermata.processor.source.LocalClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Generic signatures as class files write them (JVMS 4.7.9.1). */
record Signatures(Descriptors descriptors) {

  /** The signature of a method of that type. */
  String of(ExecutableType method) {
    return declarations(method) + of(method.getParameterTypes(), method.getReturnType());
  }

  private String declarations(ExecutableType method) {
    return method.getTypeVariables().isEmpty()
        ? ""
        : method.getTypeVariables().stream()
            .map(this::declaration)
            .collect(Collectors.joining("", "<", ">"));
  }

  /**
   * The signature of a constructor that is passed captured values behind its arguments; the
   * enclosing instance of a local class comes first, that of a member class is left out.
   */
  String of(ExecutableElement constructor, List<VariableElement> captured) {
    ExecutableType type = (ExecutableType) constructor.asType();
    TypeElement created = (TypeElement) constructor.getEnclosingElement();
    List<TypeMirror> parameters = new ArrayList<>();
    if (LocalClasses.isLocal(created)) {
      ConstructorDescriptors.outerOf(created).ifPresent(parameters::add);
    }
    parameters.addAll(type.getParameterTypes());
    String end =
        captured.stream().map(v -> descriptors.of(v.asType())).collect(Collectors.joining());
    String taken = of(parameters, type.getReturnType()).replace(")", end + ")");
    return declarations(type) + taken;
  }

  /** The signature of a method without type variables of its own. */
  String of(List<? extends TypeMirror> parameters, TypeMirror returned) {
    return parameters.stream().map(this::of).collect(Collectors.joining("", "(", ")"))
        + of(returned);
  }

  /** The declaration of a type variable with its bounds. */
  String declaration(TypeVariable variable) {
    TypeMirror bound = variable.getUpperBound();
    List<? extends TypeMirror> bounds =
        bound instanceof IntersectionType several ? several.getBounds() : List.of(bound);
    return variable.asElement().getSimpleName()
        + (isInterface(bounds.get(0)) ? ":" : "")
        + bounds.stream().map(b -> ":" + of(b)).collect(Collectors.joining());
  }

  /** Before the bounds that are interfaces, the place of the class stays empty. */
  private static boolean isInterface(TypeMirror bound) {
    return bound instanceof DeclaredType declared && declared.asElement().getKind().isInterface();
  }

  /** The signature of one type. */
  String of(TypeMirror type) {
    return switch (type.getKind()) {
      case TYPEVAR -> "T" + ((TypeVariable) type).asElement().getSimpleName() + ";";
      case ARRAY -> "[" + of(((ArrayType) type).getComponentType());
      case WILDCARD -> wildcard((WildcardType) type);
      case DECLARED -> "L" + classSignature((DeclaredType) type) + ";";
      default -> descriptors.of(type);
    };
  }

  private String wildcard(WildcardType wildcard) {
    if (wildcard.getExtendsBound() != null) {
      return "+" + of(wildcard.getExtendsBound());
    }
    return wildcard.getSuperBound() == null ? "*" : "-" + of(wildcard.getSuperBound());
  }

  private String classSignature(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    String arguments = arguments(type, element);
    boolean inGeneric =
        !LocalClasses.isLocal(element)
            && type.getEnclosingType().getKind() == TypeKind.DECLARED
            && element.getEnclosingElement().getKind() != ElementKind.PACKAGE
            && isParameterized((DeclaredType) type.getEnclosingType());
    String name =
        inGeneric
            ? classSignature((DeclaredType) type.getEnclosingType()) + "." + element.getSimpleName()
            : descriptors.internalName(element);
    return name + arguments;
  }

  /** A local class takes the type variables around it too, unless the type is raw. */
  private String arguments(DeclaredType type, TypeElement element) {
    List<TypeMirror> arguments = new ArrayList<>(type.getTypeArguments());
    if (LocalClasses.isLocal(element) && arguments.size() == element.getTypeParameters().size()) {
      LocalClasses.freeTypeVariables(element).forEach(free -> arguments.add(free.asType()));
    }
    return arguments.isEmpty()
        ? ""
        : arguments.stream().map(this::of).collect(Collectors.joining("", "<", ">"));
  }

  private static boolean isParameterized(DeclaredType type) {
    return !type.getTypeArguments().isEmpty()
        || LocalClasses.isLocal((TypeElement) type.asElement())
        || type.getEnclosingType() instanceof DeclaredType outer && isParameterized(outer);
  }
}
