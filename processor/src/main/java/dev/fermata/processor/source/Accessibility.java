package dev.fermata.processor.source;

import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What the generated class may use (JLS 6.6): it is in the host's package, and linking makes it a
 * nest mate of the host, but it is below nothing.
 *
 * @param elements of the compilation
 * @param host the class that declares the async method
 */
public record Accessibility(Elements elements, TypeElement host) {

  /** Whether only the host, or a class around it, may use the member, as a subclass. */
  public boolean needsSubclass(Element member) {
    return member.getModifiers().contains(Modifier.PROTECTED) && !isInPackage(member);
  }

  /**
   * Whether the generated class may name the class. Where the user's code may name a protected one
   * of a library, so may the generated class; those of the platform are out of its reach.
   */
  public boolean isNameable(TypeElement type) {
    Set<Modifier> modifiers = type.getModifiers();
    return isInPackage(type)
        || (modifiers.contains(Modifier.PUBLIC)
                || modifiers.contains(Modifier.PROTECTED) && !isOfPlatform(type))
            && (!(type.getEnclosingElement() instanceof TypeElement outer) || isNameable(outer));
  }

  private boolean isOfPlatform(TypeElement type) {
    ModuleElement module = elements.getModuleOf(type);
    return module != null && module.getQualifiedName().toString().matches("(java|jdk)\\..*");
  }

  private boolean isInPackage(Element element) {
    return elements.getPackageOf(element).equals(elements.getPackageOf(host));
  }
}
