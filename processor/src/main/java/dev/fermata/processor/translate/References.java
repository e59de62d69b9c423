package dev.fermata.processor.translate;

import dev.fermata.processor.source.Descriptors;
import dev.fermata.processor.source.LocalClasses;
import dev.fermata.processor.unit.CapturedVariable;
import dev.fermata.processor.unit.LocalClass;
import dev.fermata.processor.unit.LocalConstructor;
import dev.fermata.processor.unit.LocalConstructor.Captured;
import dev.fermata.processor.unit.MemberRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The members and classes that the bodies of one class's async methods refer to, as javac resolved
 * them: linking lets no other reference pass.
 */
public final class References {
  private final Descriptors descriptors;
  private final Signatures signatures;
  private final Types types;
  private final ConstructorDescriptors constructors;
  private final MentionedTypes mentioned;
  private final Set<MemberRef> members = new LinkedHashSet<>();
  private final Set<CapturedVariable> capturedVariables = new LinkedHashSet<>();
  private final Set<LocalConstructor> localConstructors = new LinkedHashSet<>();

  /**
   * @param elements of the compilation
   * @param types of the compilation
   */
  public References(Elements elements, Types types) {
    this.types = types;
    descriptors = new Descriptors(elements, types);
    signatures = new Signatures(descriptors);
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

  /** The local and anonymous classes among them. */
  public Set<LocalClass> localClasses() {
    return mentioned.locals().stream().map(this::localClass).collect(Collectors.toSet());
  }

  private LocalClass localClass(TypeElement type) {
    List<String> free =
        LocalClasses.freeTypeVariables(type).stream()
            .map(parameter -> signatures.declaration((TypeVariable) parameter.asType()))
            .toList();
    return new LocalClass(descriptors.internalName(type), type.getTypeParameters().size(), free);
  }

  /** The variables of methods around the class that its bodies have read so far. */
  public Set<CapturedVariable> capturedVariables() {
    return Set.copyOf(capturedVariables);
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
    mention(outer);
    members.add(MemberRef.field(descriptors.internalName(inner), name, descriptors.of(outer)));
  }

  /**
   * Notes a read of a variable of a method around a class, in the field that javac makes for it.
   */
  void captured(TypeElement host, String field, TypeMirror type) {
    mention(type);
    capturedVariables.add(
        new CapturedVariable(
            descriptors.internalName(host), field, descriptors.of(type), signatures.of(type)));
  }

  /** The constructors of local classes that the bodies have called so far. */
  public Set<LocalConstructor> localConstructors() {
    return Set.copyOf(localConstructors);
  }

  /**
   * Notes a call of a constructor of a local class, or of a class in one, with all that the class
   * may capture.
   */
  void constructor(ExecutableElement constructor, List<VariableElement> captured) {
    mentionTypes(constructor);
    captured.forEach(v -> mention(v.asType()));
    TypeElement created = (TypeElement) constructor.getEnclosingElement();
    LocalConstructor local =
        new LocalConstructor(
            descriptors.internalName(created),
            constructors.of(constructor, captured),
            signatures.of(constructor, captured),
            captured.stream().map(this::captured).toList());
    localConstructors.add(local);
    members.add(local.member());
  }

  private Captured captured(VariableElement variable) {
    return new Captured(variable.getSimpleName().toString(), descriptors.of(variable.asType()));
  }

  /** Notes a call of, or a reference to, a method or constructor. */
  void executable(ExecutableElement executable) {
    mentionTypes(executable);
    String descriptor =
        switch (executable.getKind()) {
          case CONSTRUCTOR -> constructors.of(executable, List.of());
          default -> descriptors.of(executable);
        };
    members.add(
        MemberRef.method(owner(executable), executable.getSimpleName().toString(), descriptor));
  }

  private void mentionTypes(ExecutableElement executable) {
    executable.getParameters().forEach(p -> mention(p.asType()));
    executable.getThrownTypes().forEach(this::mention);
    mention(executable.getReturnType());
    mention(executable.getEnclosingElement().asType());
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
