package dev.fermata.processor.translate;

import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.fermata.processor.diagnostics.InternalFailure;
import dev.fermata.processor.source.AsyncMethod;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** The types to put before static members that the user's source names without one (JLS 13.1). */
record StaticQualifiers(Trees trees, Membership membership, AsyncMethod method) {

  /** The innermost class around the body that has the member, else the class it comes from. */
  TypeMirror of(Element member) {
    TypeElement holder = membership.findHolder(member);
    return membership.types().erasure((holder == null ? imported(member) : holder).asType());
  }

  /** The class that declares it where that is accessible, else the one that the import names. */
  private TypeElement imported(Element member) {
    TypeElement declaring = (TypeElement) member.getEnclosingElement();
    if (isAccessible(declaring)) {
      return declaring;
    }
    return method.unit().getImports().stream()
        .filter(ImportTree::isStatic)
        .flatMap(i -> importedType(i, member, declaring).stream())
        .findFirst()
        .orElseThrow(() -> new InternalFailure("no import brings in " + member));
  }

  /**
   * Whether the generated class, of the host's package and nest, can name the class (JLS 6.6.1).
   */
  private boolean isAccessible(TypeElement type) {
    Set<Modifier> modifiers = type.getModifiers();
    boolean samePackage =
        membership
            .elements()
            .getPackageOf(type)
            .equals(membership.elements().getPackageOf(method.host()));
    return samePackage
        || modifiers.contains(Modifier.PUBLIC)
            && (!(type.getEnclosingElement() instanceof TypeElement outer) || isAccessible(outer));
  }

  private Optional<TypeElement> importedType(
      ImportTree tree, Element member, TypeElement declaring) {
    MemberSelectTree name = (MemberSelectTree) tree.getQualifiedIdentifier();
    boolean matches =
        name.getIdentifier().contentEquals("*")
            || name.getIdentifier().equals(member.getSimpleName());
    TreePath unit = new TreePath(method.unit());
    TreePath whole = new TreePath(new TreePath(unit, tree), name);
    Element imported = trees.getElement(new TreePath(whole, name.getExpression()));
    return matches && imported instanceof TypeElement type && membership.isSubclass(type, declaring)
        ? Optional.of(type)
        : Optional.empty();
  }
}
