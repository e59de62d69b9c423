package dev.fermata.processor.translate;

import dev.fermata.processor.source.Descriptors;
import dev.fermata.processor.unit.MemberRef;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The members and classes that the bodies of one class's async methods refer to, as javac resolved
 * them: linking lets no other reference pass.
 */
public final class References {
  private final Descriptors descriptors;
  private final Types types;
  private final ConstructorDescriptors constructors;
  private final MentionedTypes mentioned;
  private final Set<MemberRef> members = new LinkedHashSet<>();
  private final Set<String> namesInClassBodies = new HashSet<>();

  /**
   * @param elements of the compilation
   * @param types of the compilation
   */
  public References(Elements elements, Types types) {
    this.types = types;
    descriptors = new Descriptors(elements, types);
    constructors = new ConstructorDescriptors(descriptors);
    mentioned = new MentionedTypes(elements);
  }

  /** The members referred to so far, each with the class that declares it. */
  public Set<MemberRef> members() {
    return Set.copyOf(members);
  }

  /** The binary names of all classes that attributed types have mentioned so far. */
  public Set<String> typeNames() {
    return mentioned.binaryNames();
  }

  /**
   * The simple names of the fields and types that anonymous classes have, those that they inherit
   * and private ones of their superclasses included: in their bodies these names mean nothing else.
   */
  public Set<String> namesInClassBodies() {
    return Set.copyOf(namesInClassBodies);
  }

  /** Notes what the members of an anonymous class are called. */
  void members(TypeElement anonymous) {
    for (Element member : anonymous.getEnclosedElements()) {
      if (member instanceof ExecutableElement method) {
        method.getTypeParameters().forEach(p -> addName(p));
      } else {
        addName(member);
      }
    }
    supertypeMembers(anonymous.asType());
  }

  private void supertypeMembers(TypeMirror type) {
    for (TypeMirror supertype : types.directSupertypes(type)) {
      Element element = types.asElement(supertype);
      element.getEnclosedElements().stream()
          .filter(e -> e.getKind().isField() || e instanceof TypeElement)
          .forEach(this::addName);
      supertypeMembers(supertype);
    }
  }

  private void addName(Element element) {
    namesInClassBodies.add(element.getSimpleName().toString());
  }

  /** Notes a type that the body mentions. */
  void mention(TypeMirror type) {
    mentioned.add(type);
  }

  /** Notes a read or write of a field. */
  void field(VariableElement field) {
    mention(field.asType());
    mention(field.getEnclosingElement().asType());
    members.add(
        MemberRef.field(
            owner(field), field.getSimpleName().toString(), descriptors.of(field.asType())));
  }

  /** Notes the hidden field that holds an enclosing instance. */
  void outerInstance(TypeElement inner, String name, TypeMirror outer) {
    members.add(MemberRef.field(descriptors.internalName(inner), name, descriptors.of(outer)));
  }

  /** Notes a call of, or a reference to, a method or constructor. */
  void executable(ExecutableElement executable) {
    executable.getParameters().forEach(p -> mention(p.asType()));
    executable.getThrownTypes().forEach(this::mention);
    mention(executable.getReturnType());
    mention(executable.getEnclosingElement().asType());
    String descriptor =
        switch (executable.getKind()) {
          case CONSTRUCTOR -> constructors.of(executable);
          default -> descriptors.of(executable);
        };
    members.add(
        MemberRef.method(owner(executable), executable.getSimpleName().toString(), descriptor));
  }

  /**
   * Notes a call of a method without parameters that no text shows: {@code iterator()} of an
   * enhanced for, {@code close()} of a resource, the accessors of a record pattern.
   */
  void implicitCall(TypeMirror receiver, String name) {
    if (receiver instanceof DeclaredType declared) {
      for (Element member : declared.asElement().getEnclosedElements()) {
        ElementFilter.methodsIn(Set.of(member)).stream()
            .filter(m -> m.getSimpleName().contentEquals(name) && m.getParameters().isEmpty())
            .forEach(this::executable);
      }
    }
    if (!receiver.getKind().isPrimitive() && receiver.getKind() != TypeKind.NULL) {
      types.directSupertypes(receiver).forEach(s -> implicitCall(s, name));
    }
  }

  private String owner(Element member) {
    return descriptors.internalName((TypeElement) member.getEnclosingElement());
  }
}
