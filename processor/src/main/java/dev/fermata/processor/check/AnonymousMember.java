package dev.fermata.processor.check;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/**
 * A member that an anonymous class declares, used from outside of it: {@code var point = new
 * Object() { int x; }; point.x}. In generated source such a variable has the class's supertype.
 */
record AnonymousMember(Trees trees) implements ConstructRule {
  @Override
  public Optional<Refusal> refuse(TreePath path) {
    ExpressionTree qualifier = qualifier(path.getLeaf());
    if (qualifier == null || isThisOrSuper(qualifier)) {
      return Optional.empty();
    }
    Element member = trees.getElement(path);
    return member != null
            && !member.getSimpleName().contentEquals("super")
            && member.getEnclosingElement() instanceof TypeElement owner
            && owner.getNestingKind() == NestingKind.ANONYMOUS
        ? Optional.of(
            new Refusal(
                path.getLeaf(),
                "The use of " + member.getSimpleName() + " as a member of an anonymous class",
                "give the variable a named type that declares it"))
        : Optional.empty();
  }

  private static ExpressionTree qualifier(Tree tree) {
    if (tree instanceof MemberSelectTree select) {
      return select.getExpression();
    }
    return tree instanceof MemberReferenceTree reference
        ? reference.getQualifierExpression()
        : null;
  }

  private static boolean isThisOrSuper(ExpressionTree qualifier) {
    return qualifier instanceof IdentifierTree name
        && (name.getName().contentEquals("this") || name.getName().contentEquals("super"));
  }
}
