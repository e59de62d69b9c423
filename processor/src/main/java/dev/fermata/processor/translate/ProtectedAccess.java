package dev.fermata.processor.translate;

import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Which members only a subclass may use: protected ones of another package (JLS 6.6.2), since the
 * generated class is in the host's package but below nothing.
 */
record ProtectedAccess(Elements elements, Membership membership) {

  /** Whether the member has to be reached through a bridge. */
  boolean needsBridge(Element member) {
    return member.getModifiers().contains(Modifier.PROTECTED)
        && !elements.getPackageOf(member).equals(elements.getPackageOf(membership.host()));
  }

  /** The class around the body whose code may use the member, and which gets the bridge. */
  TypeElement bridgeHost(Element member) {
    return membership.holder(member);
  }
}
