package dev.fermata.processor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.UnionType;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Questions about types that the phases ask. */
public final class TypeFacts {
  private static final int PROJECTION_DEPTH = 8;

  /** The types that promotion leads to, narrow ones first; all others become {@code int}. */
  private static final List<TypeKind> PROMOTED =
      List.of(TypeKind.INT, TypeKind.LONG, TypeKind.FLOAT, TypeKind.DOUBLE);

  private final Elements elements;
  private final Types types;

  /**
   * @param elements of the compilation
   * @param types of the compilation
   */
  public TypeFacts(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** The class's name without its package: {@code Orders$1Line}. */
  public String binarySimpleName(TypeElement type) {
    String name = elements.getBinaryName(type).toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The package of a class; empty for the unnamed one. */
  public String packageOf(TypeElement type) {
    return elements.getPackageOf(type).getQualifiedName().toString();
  }

  /** {@code boolean}. */
  public TypeMirror booleanType() {
    return types.getPrimitiveType(TypeKind.BOOLEAN);
  }

  /** {@code int}. */
  public TypeMirror intType() {
    return types.getPrimitiveType(TypeKind.INT);
  }

  /** The type of {@code null}. */
  public TypeMirror nullType() {
    return types.getNullType();
  }

  /** The class whose instances box values of a primitive type. */
  public TypeMirror boxed(TypeMirror primitive) {
    return types.boxedClass((PrimitiveType) primitive).asType();
  }

  /** {@code void}. */
  public TypeMirror voidType() {
    return types.getNoType(TypeKind.VOID);
  }

  /** A class of the platform or of the runtime without type arguments, by its canonical name. */
  public TypeMirror named(String canonicalName) {
    TypeElement element = elements.getTypeElement(canonicalName);
    if (element == null) {
      throw new IllegalArgumentException("no class " + canonicalName);
    }
    return types.erasure(element.asType());
  }

  /** Whether the package has a top-level class of that name. */
  public boolean exists(String packageName, String simpleName) {
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    return elements.getTypeElement(prefix + simpleName) != null;
  }

  /** {@code java.lang.String}. */
  public boolean isString(TypeMirror type) {
    return type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement())
            .getQualifiedName()
            .contentEquals(String.class.getName());
  }

  /** The primitive type that a box unboxes to (JLS 5.1.8); empty for everything else. */
  public Optional<PrimitiveType> unboxed(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    try {
      return Optional.of(types.unboxedType(type));
    } catch (IllegalArgumentException notABox) {
      return Optional.empty();
    }
  }

  /** Whether the type is a class or interface of the platform's {@code java.*} packages. */
  public boolean isPlatformClass(TypeMirror type) {
    return type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement()).getQualifiedName().toString().startsWith("java.");
  }

  /**
   * Whether {@code left op right} has the type of {@code left}, boxed or not, after numeric
   * promotion (JLS 5.6); a shift looks at its left operand only.
   */
  public boolean isPromotedTo(TypeMirror left, TypeMirror right, boolean shift) {
    TypeKind to = unboxed(left).map(TypeMirror::getKind).orElse(left.getKind());
    TypeKind from = unboxed(right).map(TypeMirror::getKind).orElse(right.getKind());
    int rank = PROMOTED.indexOf(to);
    return to == TypeKind.BOOLEAN || rank >= 0 && (shift || PROMOTED.indexOf(from) <= rank);
  }

  /** What {@code type} erases to (JLS 4.6). */
  public TypeMirror erasure(TypeMirror type) {
    return types.erasure(type);
  }

  /** Whether a value of {@code from} may be assigned to {@code to} without a cast. */
  public boolean isAssignable(TypeMirror from, TypeMirror to) {
    return types.isAssignable(from, to);
  }

  /** The iterator that an enhanced {@code for} over {@code iterable} uses (JLS 14.14.2). */
  public TypeMirror iteratorOf(TypeMirror iterable) {
    TypeElement iterator = elements.getTypeElement("java.util.Iterator");
    return asSuper(iterable, "java.lang.Iterable")
        .filter(found -> !found.getTypeArguments().isEmpty())
        .map(found -> found.getTypeArguments().get(0))
        .map(element -> (TypeMirror) types.getDeclaredType(iterator, wildcardFree(element)))
        .orElseGet(() -> types.erasure(iterator.asType()));
  }

  /** {@code type} seen as its supertype of that name, captured. */
  public Optional<DeclaredType> asSuper(TypeMirror type, String canonicalName) {
    TypeMirror seen = type.getKind() == TypeKind.WILDCARD ? denotable(type) : types.capture(type);
    if (seen instanceof DeclaredType declared
        && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(canonicalName)) {
      return Optional.of(declared);
    }
    if (seen.getKind().isPrimitive()) {
      return Optional.empty();
    }
    return types.directSupertypes(seen).stream()
        .flatMap(s -> asSuper(s, canonicalName).stream())
        .findFirst();
  }

  /**
   * The upward projection of a type (JLS 4.10.5): the nearest supertype that source can write.
   * Captured variables become their bounds, an intersection its first member, the null type {@code
   * Object}.
   */
  public TypeMirror denotable(TypeMirror type) {
    return project(type, PROJECTION_DEPTH);
  }

  private TypeMirror project(TypeMirror type, int depth) {
    return switch (type.getKind()) {
      case NULL, NONE -> named("java.lang.Object");
      case TYPEVAR ->
          isCaptured(type) ? project(((TypeVariable) type).getUpperBound(), depth) : type;
      case WILDCARD -> projectWildcard((WildcardType) type, depth);
      case INTERSECTION -> project(((IntersectionType) type).getBounds().get(0), depth);
      case UNION -> commonSuperclass(((UnionType) type).getAlternatives());
      case ARRAY -> types.getArrayType(project(((ArrayType) type).getComponentType(), depth));
      case DECLARED -> projectDeclared((DeclaredType) type, depth);
      default -> type;
    };
  }

  /** The class that all alternatives of a multi-catch extend. */
  private TypeMirror commonSuperclass(List<? extends TypeMirror> alternatives) {
    TypeMirror common = types.erasure(alternatives.get(0));
    while (!alternatives.stream().allMatch(fits(common))) {
      common = types.directSupertypes(common).get(0);
    }
    return common;
  }

  private Predicate<TypeMirror> fits(TypeMirror superclass) {
    return type -> types.isSubtype(types.erasure(type), superclass);
  }

  private TypeMirror projectWildcard(WildcardType wildcard, int depth) {
    TypeMirror bound = wildcard.getExtendsBound();
    return bound == null ? named("java.lang.Object") : project(bound, depth);
  }

  private TypeMirror projectDeclared(DeclaredType type, int depth) {
    TypeElement element = (TypeElement) type.asElement();
    if (type.getTypeArguments().isEmpty()) {
      return type;
    }
    if (depth == 0) {
      return types.erasure(type);
    }
    TypeMirror[] arguments =
        type.getTypeArguments().stream()
            .map(a -> projectArgument(a, depth - 1))
            .toArray(TypeMirror[]::new);
    return type.getEnclosingType() instanceof DeclaredType outer
            && !outer.getTypeArguments().isEmpty()
        ? types.getDeclaredType((DeclaredType) project(outer, depth), element, arguments)
        : types.getDeclaredType(element, arguments);
  }

  private TypeMirror projectArgument(TypeMirror argument, int depth) {
    if (argument.getKind() == TypeKind.WILDCARD) {
      WildcardType wildcard = (WildcardType) argument;
      if (wildcard.getExtendsBound() != null) {
        return types.getWildcardType(project(wildcard.getExtendsBound(), depth), null);
      }
      return wildcard.getSuperBound() == null || isDenotable(wildcard.getSuperBound())
          ? wildcard
          : types.getWildcardType(null, null);
    }
    if (isDenotable(argument)) {
      return argument;
    }
    if (isCaptured(argument)) {
      TypeVariable captured = (TypeVariable) argument;
      if (captured.getLowerBound().getKind() != TypeKind.NULL
          && isDenotable(captured.getLowerBound())) {
        return types.getWildcardType(null, captured.getLowerBound());
      }
    }
    TypeMirror bound = depth <= 0 ? named("java.lang.Object") : project(argument, depth - 1);
    return types.getWildcardType(bound, null);
  }

  /** Whether source can write the type as it is. */
  public boolean isDenotable(TypeMirror type) {
    return switch (type.getKind()) {
      case NULL, NONE, INTERSECTION, UNION, ERROR -> false;
      case TYPEVAR -> !isCaptured(type);
      case ARRAY -> isDenotable(((ArrayType) type).getComponentType());
      case WILDCARD -> bounds((WildcardType) type).stream().allMatch(this::isDenotable);
      case DECLARED -> isDenotableClass((DeclaredType) type);
      default -> true;
    };
  }

  private boolean isDenotableClass(DeclaredType type) {
    return type.getTypeArguments().stream().allMatch(this::isDenotable)
        && (!(type.getEnclosingType() instanceof DeclaredType outer) || isDenotableClass(outer));
  }

  private static List<TypeMirror> bounds(WildcardType wildcard) {
    List<TypeMirror> bounds = new ArrayList<>();
    if (wildcard.getExtendsBound() != null) {
      bounds.add(wildcard.getExtendsBound());
    }
    if (wildcard.getSuperBound() != null) {
      bounds.add(wildcard.getSuperBound());
    }
    return bounds;
  }

  private TypeMirror wildcardFree(TypeMirror argument) {
    return isDenotable(argument) && argument.getKind() != TypeKind.WILDCARD
        ? argument
        : types.getWildcardType(denotable(argument), null);
  }

  /** A type variable that stands for a wildcard's instance (JLS 5.1.10): no source declares it. */
  private static boolean isCaptured(TypeMirror type) {
    if (type.getKind() != TypeKind.TYPEVAR) {
      return false;
    }
    Element variable = ((TypeVariable) type).asElement();
    return variable.getEnclosingElement() == null
        || !(variable.getEnclosingElement() instanceof Parameterizable p)
        || !p.getTypeParameters().contains(variable);
  }

  /** Whether a type variable is part of the type. */
  public boolean mentionsTypeVariable(TypeMirror type) {
    return switch (type.getKind()) {
      case TYPEVAR -> true;
      case ARRAY -> mentionsTypeVariable(((ArrayType) type).getComponentType());
      case WILDCARD -> bounds((WildcardType) type).stream().anyMatch(this::mentionsTypeVariable);
      case DECLARED -> {
        DeclaredType declared = (DeclaredType) type;
        yield declared.getTypeArguments().stream().anyMatch(this::mentionsTypeVariable)
            || mentionsTypeVariable(declared.getEnclosingType());
      }
      default -> false;
    };
  }

  /**
   * The nearest supertype that any class of the package can name: neither a private, protected or
   * local class nor, as a type argument, one of them.
   */
  public TypeMirror visible(TypeMirror type) {
    TypeMirror denotable = denotable(type);
    if (denotable.getKind() == TypeKind.ARRAY) {
      TypeMirror component = ((ArrayType) denotable).getComponentType();
      return isVisible(component) ? denotable : types.getArrayType(visible(component));
    }
    if (isVisible(denotable)) {
      return denotable;
    }
    TypeElement element = (TypeElement) ((DeclaredType) denotable).asElement();
    if (isVisible(element)) {
      return types.erasure(denotable);
    }
    return types.directSupertypes(denotable).stream()
        .filter(s -> !isObject(s))
        .findFirst()
        .map(this::visible)
        .orElseGet(() -> named("java.lang.Object"));
  }

  private boolean isObject(TypeMirror type) {
    return types.isSameType(type, named("java.lang.Object"));
  }

  /** Whether any class of the package can name the type. */
  public boolean isVisible(TypeMirror type) {
    return switch (type.getKind()) {
      case ARRAY -> isVisible(((ArrayType) type).getComponentType());
      case WILDCARD -> bounds((WildcardType) type).stream().allMatch(this::isVisible);
      case DECLARED -> {
        DeclaredType declared = (DeclaredType) type;
        yield isVisible((TypeElement) declared.asElement())
            && declared.getTypeArguments().stream().allMatch(this::isVisible);
      }
      default -> true;
    };
  }

  private static boolean isVisible(TypeElement element) {
    for (Element e = element; e instanceof TypeElement type; e = e.getEnclosingElement()) {
      boolean hidden =
          e.getModifiers().contains(Modifier.PRIVATE)
              || e.getModifiers().contains(Modifier.PROTECTED);
      if (hidden || LocalClasses.isLocal(type)) {
        return false;
      }
    }
    return true;
  }
}
