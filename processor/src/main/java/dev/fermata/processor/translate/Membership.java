package dev.fermata.processor.translate;

import dev.fermata.processor.diagnostics.InternalFailure;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Which class around a body an unqualified member is a member of (JLS 6.5.6.1, 15.12.1). */
record Membership(Elements elements, Types types, TypeElement host) {

  /** The innermost class around the body that has the member; null for an imported one. */
  TypeElement findHolder(Element member) {
    for (Element around = host; around != null; around = around.getEnclosingElement()) {
      if (around instanceof TypeElement type && isMember(member, type)) {
        return type;
      }
    }
    return null;
  }

  /** As {@link #findHolder}, for a member that cannot be imported. */
  TypeElement holder(Element member) {
    TypeElement holder = findHolder(member);
    if (holder == null) {
      throw new InternalFailure(member + " is no member of a class around " + host);
    }
    return holder;
  }

  /**
   * The innermost class around the body that may use a protected member on a receiver of the given
   * type (JLS 6.6.2): a subclass of the member's class that the receiver is an instance of.
   */
  TypeElement accessor(Element member, TypeMirror receiver) {
    TypeMirror erased = types.erasure(receiver);
    for (Element around = host; around != null; around = around.getEnclosingElement()) {
      if (around instanceof TypeElement type
          && isMember(member, type)
          && types.isSubtype(erased, types.erasure(type.asType()))) {
        return type;
      }
    }
    return holder(member);
  }

  /** Whether the class declares or inherits the member (JLS 8.2). */
  boolean isMember(Element member, TypeElement type) {
    TypeElement owner = (TypeElement) member.getEnclosingElement();
    return owner.equals(type) || isSubclass(type, owner) && isInherited(member, type);
  }

  /** Whether one class is the other or below it. */
  boolean isSubclass(TypeElement type, TypeElement ancestor) {
    return types.isSubtype(types.erasure(type.asType()), types.erasure(ancestor.asType()));
  }

  private boolean isInherited(Element member, TypeElement type) {
    Set<Modifier> modifiers = member.getModifiers();
    if (modifiers.contains(Modifier.PRIVATE)) {
      return false;
    }
    if (member.getEnclosingElement().getKind().isInterface()) {
      return member.getKind() != ElementKind.METHOD || !modifiers.contains(Modifier.STATIC);
    }
    return modifiers.contains(Modifier.PUBLIC)
        || modifiers.contains(Modifier.PROTECTED)
        || elements.getPackageOf(member).equals(elements.getPackageOf(type));
  }
}
