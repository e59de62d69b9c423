package dev.fermata.processor.translate;

import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.fermata.processor.diagnostics.InternalFailure;
import dev.fermata.processor.source.Accessibility;
import dev.fermata.processor.source.AsyncMethod;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** The types to put before static members that the user's source names without one (JLS 13.1). */
record StaticQualifiers(
    Trees trees, Membership membership, Accessibility accessibility, AsyncMethod method) {

  /** The innermost class around the body that has the member, else the class it comes from. */
  TypeMirror of(Element member) {
    TypeElement holder = membership.findHolder(member);
    return membership.types().erasure((holder == null ? imported(member) : holder).asType());
  }

  /** The class that declares it where that is accessible, else the one that the import names. */
  private TypeElement imported(Element member) {
    TypeElement declaring = (TypeElement) member.getEnclosingElement();
    if (accessibility.isNameable(declaring)) {
      return declaring;
    }
    return method.unit().getImports().stream()
        .filter(ImportTree::isStatic)
        .flatMap(i -> importedType(i, member, declaring).stream())
        .findFirst()
        .orElseThrow(() -> new InternalFailure("no import brings in " + member));
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
