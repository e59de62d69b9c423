package dev.fermata.processor.translate;

import dev.fermata.processor.source.Descriptors;
import dev.fermata.processor.unit.Bridge;
import dev.fermata.processor.unit.BridgeKind;
import dev.fermata.processor.unit.MemberRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
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

  /** The name under which {@code host} reads or writes a protected field of {@code owner}. */
  String access(TypeElement host, TypeElement owner, VariableElement field, BridgeKind kind) {
    boolean reads = kind == BridgeKind.GET_FIELD || kind == BridgeKind.GET_STATIC;
    String prefix = (reads ? "get$" : "set$") + (host.equals(owner) ? "" : "super$");
    String name = freeName(host, prefix + field.getSimpleName());
    TypeMirror type = types.asMemberOf((DeclaredType) host.asType(), field);
    List<TypeMirror> parameters = reads ? List.of() : List.of(type);
    MemberRef target =
        MemberRef.field(
            descriptors.internalName(owner),
            field.getSimpleName().toString(),
            descriptors.of(field.asType()));
    String descriptor = descriptors.of(parameters, type);
    String signature = signatures.of(parameters, type);
    add(host, name, descriptor, kind, target, false, signature, List.of());
    return name;
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
