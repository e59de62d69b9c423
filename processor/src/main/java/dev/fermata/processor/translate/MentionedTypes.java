package dev.fermata.processor.translate;

import dev.fermata.processor.source.LocalClasses;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.UnionType;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleTypeVisitor14;

/** The classes that occur anywhere in a set of types. */
final class MentionedTypes extends SimpleTypeVisitor14<Void, Void> {
  private final Elements elements;
  private final Set<String> binaryNames = new LinkedHashSet<>();
  private final Set<TypeElement> locals = new LinkedHashSet<>();
  private final Set<TypeVariable> variables = new HashSet<>();
  private final Set<TypeMirror> seen = new HashSet<>();

  MentionedTypes(Elements elements) {
    this.elements = elements;
  }

  void add(TypeMirror type) {
    if (type != null && seen.add(type)) {
      type.accept(this, null);
    }
  }

  /** The local and anonymous classes among them. */
  Set<TypeElement> locals() {
    return Set.copyOf(locals);
  }

  Set<String> binaryNames() {
    return Set.copyOf(binaryNames);
  }

  @Override
  public Void visitDeclared(DeclaredType type, Void unused) {
    TypeElement element = (TypeElement) type.asElement();
    binaryNames.add(elements.getBinaryName(element).toString());
    if (LocalClasses.isInLocal(element)) {
      addLocal(element);
    }
    type.getTypeArguments().forEach(this::add);
    add(type.getEnclosingType());
    return null;
  }

  /** Without its name and those of its supertypes no other class file makes sense of it. */
  private void addLocal(TypeElement element) {
    if (!LocalClasses.isLocal(element)) {
      add(element.getEnclosingElement().asType());
    } else if (locals.add(element)) {
      add(element.getSuperclass());
      element.getInterfaces().forEach(this::add);
    }
  }

  @Override
  public Void visitError(ErrorType type, Void unused) {
    return null;
  }

  @Override
  public Void visitArray(ArrayType type, Void unused) {
    add(type.getComponentType());
    return null;
  }

  @Override
  public Void visitTypeVariable(TypeVariable type, Void unused) {
    if (variables.add(type)) {
      add(type.getUpperBound());
      add(type.getLowerBound());
    }
    return null;
  }

  @Override
  public Void visitWildcard(WildcardType type, Void unused) {
    add(type.getExtendsBound());
    add(type.getSuperBound());
    return null;
  }

  @Override
  public Void visitIntersection(IntersectionType type, Void unused) {
    type.getBounds().forEach(this::add);
    return null;
  }

  @Override
  public Void visitUnion(UnionType type, Void unused) {
    type.getAlternatives().forEach(this::add);
    return null;
  }

  @Override
  public Void visitExecutable(ExecutableType type, Void unused) {
    type.getParameterTypes().forEach(this::add);
    type.getThrownTypes().forEach(this::add);
    add(type.getReturnType());
    return null;
  }
}
