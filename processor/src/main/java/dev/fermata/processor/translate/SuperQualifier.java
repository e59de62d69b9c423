package dev.fermata.processor.translate;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.diagnostics.InternalFailure;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * What {@code super}, {@code Outer.super} or {@code Interface.super} before a dot means (JLS
 * 15.11.2, 15.12.1).
 *
 * @param current the class whose instance is meant
 * @param ancestorType the supertype of that class where the member is looked up
 */
record SuperQualifier(TypeElement current, TypeMirror ancestorType) {

  /** Whether the tree before a dot is one of these forms. */
  static boolean isSuper(Tree tree) {
    return tree instanceof IdentifierTree name && name.getName().contentEquals("super")
        || tree instanceof MemberSelectTree select && select.getIdentifier().contentEquals("super");
  }

  /** The meaning of such a tree. */
  static SuperQualifier of(Tree tree, TreePath path, Scope scope) {
    TypeElement host = scope.enclosing().host();
    if (!(tree instanceof MemberSelectTree select)) {
      return new SuperQualifier(host, host.getSuperclass());
    }
    TreePath named = new TreePath(path, select.getExpression());
    if (!(scope.attribution().element(named) instanceof TypeElement type)) {
      throw new InternalFailure(tree + " names no type");
    }
    boolean ofInterface = type.getKind().isInterface() && !type.equals(host);
    return ofInterface
        ? new SuperQualifier(host, scope.attribution().type(named))
        : new SuperQualifier(type, type.getSuperclass());
  }

  /** The class or interface where the member is looked up. */
  TypeElement ancestor() {
    return (TypeElement) ((DeclaredType) ancestorType).asElement();
  }
}
