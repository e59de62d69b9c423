package dev.fermata.processor.translate;

import dev.fermata.processor.source.Descriptors;
import dev.fermata.processor.unit.Bridge;
import dev.fermata.processor.unit.BridgeKind;
import dev.fermata.processor.unit.BridgedField;
import dev.fermata.processor.unit.MemberRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The bridges that the bodies of one class's async methods need. */
public final class Bridges {
  private final Elements elements;
  private final Types types;
  private final Descriptors descriptors;
  private final Signatures signatures;
  private final Set<Bridge> bridges = new LinkedHashSet<>();
  private final Set<BridgedField> fields = new LinkedHashSet<>();

  /**
   * @param elements of the compilation
   * @param types of the compilation
   */
  public Bridges(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    descriptors = new Descriptors(elements, types);
    signatures = new Signatures(descriptors);
  }

  /** All bridges needed so far, in the order in which they were met. */
  public List<Bridge> all() {
    return List.copyOf(bridges);
  }

  /** The fields that stand for some of them in the source. */
  public Set<BridgedField> fields() {
    return Set.copyOf(fields);
  }

  /** The name under which {@code host} offers {@code owner}'s method, called without dispatch. */
  String superCall(TypeElement host, TypeElement owner, ExecutableElement method) {
    boolean ofInterface = owner.getKind().isInterface();
    String prefix = ofInterface ? "super$" + owner.getSimpleName() + "$" : "super$";
    return method(host, owner, method, prefix, BridgeKind.INVOKE_SUPER);
  }

  /** The name under which {@code host} offers a protected method that it inherits. */
  String call(TypeElement host, ExecutableElement method, boolean isStatic) {
    BridgeKind kind = isStatic ? BridgeKind.INVOKE_STATIC : BridgeKind.INVOKE_VIRTUAL;
    return method(host, host, method, "protected$", kind);
  }

  /** The name under which {@code host} offers a protected field of {@code owner}. */
  String field(TypeElement host, TypeElement owner, VariableElement field) {
    boolean isSuper = !host.equals(owner);
    boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
    boolean isFinal = field.getModifiers().contains(Modifier.FINAL);
    String suffix = (isSuper ? "super$" : "") + field.getSimpleName();
    String name = freeName(host, isSuper ? suffix : "inherited$" + suffix);
    TypeMirror type = types.asMemberOf((DeclaredType) host.asType(), field);
    MemberRef target =
        MemberRef.field(
            descriptors.internalName(owner),
            field.getSimpleName().toString(),
            descriptors.of(field.asType()));
    BridgeKind get = isStatic ? BridgeKind.GET_STATIC : BridgeKind.GET_FIELD;
    BridgeKind put = isStatic ? BridgeKind.PUT_STATIC : BridgeKind.PUT_FIELD;
    String own = descriptors.of(type);
    fields.add(
        new BridgedField(
            descriptors.internalName(host),
            name,
            own,
            signatures.of(type),
            isStatic,
            access(host, "get$" + suffix, "()" + own, get, target),
            isFinal ? null : access(host, "set$" + suffix, "(" + own + ")V", put, target)));
    return name;
  }

  private MemberRef access(
      TypeElement host, String suggestion, String descriptor, BridgeKind kind, MemberRef target) {
    String name = freeName(host, suggestion);
    add(host, name, descriptor, kind, target, false, descriptor, List.of());
    return MemberRef.method(descriptors.internalName(host), name, descriptor);
  }

  private String method(
      TypeElement host,
      TypeElement owner,
      ExecutableElement method,
      String prefix,
      BridgeKind kind) {
    String name = freeName(host, prefix + method.getSimpleName());
    ExecutableType type = (ExecutableType) types.asMemberOf((DeclaredType) host.asType(), method);
    List<String> exceptions =
        type.getThrownTypes().stream().map(types::erasure).map(this::internalName).toList();
    MemberRef target =
        MemberRef.method(
            descriptors.internalName(owner),
            method.getSimpleName().toString(),
            descriptors.of(method));
    boolean ofInterface = owner.getKind().isInterface();
    String descriptor = descriptors.of(type.getParameterTypes(), type.getReturnType());
    String signature = signatures.of(type);
    add(host, name, descriptor, kind, target, ofInterface, signature, exceptions);
    return name;
  }

  private void add(
      TypeElement host,
      String name,
      String descriptor,
      BridgeKind kind,
      MemberRef target,
      boolean ofInterface,
      String signature,
      List<String> exceptions) {
    bridges.add(
        new Bridge(
            descriptors.internalName(host),
            name,
            descriptor,
            kind,
            target,
            ofInterface,
            signature.equals(descriptor) ? null : signature,
            exceptions));
  }

  private String internalName(TypeMirror type) {
    return descriptors.internalName((TypeElement) ((DeclaredType) type).asElement());
  }

  /** Depends on the host and the suggestion only: two units that need a bridge agree on it. */
  private String freeName(TypeElement host, String suggestion) {
    String name = suggestion;
    while (isTaken(host, name)) {
      name += "$";
    }
    return name;
  }

  private boolean isTaken(TypeElement host, String name) {
    return elements.getAllMembers(host).stream()
        .map(Element::getSimpleName)
        .anyMatch(n -> n.contentEquals(name));
  }
}
