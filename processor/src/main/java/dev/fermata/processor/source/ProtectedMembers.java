package dev.fermata.processor.source;

import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Protected members of another package: a subclass may use them (JLS 6.6.2), the generated class,
 * which is in its package but below nothing, may not.
 *
 * @param elements of the compilation
 * @param host the class that declares the async method
 */
public record ProtectedMembers(Elements elements, TypeElement host) {

  /** Whether only the host, or a class around it, may use the member. */
  public boolean isOutOfReach(Element member) {
    return member.getModifiers().contains(Modifier.PROTECTED)
        && !elements.getPackageOf(member).equals(elements.getPackageOf(host));
  }
}
