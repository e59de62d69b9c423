package dev.fermata.processor.check;

import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.fermata.processor.source.Accessibility;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** {@code +=} or {@code ++} on a protected field that is inherited from another package. */
record UpdateOfInheritedField(Trees trees, Accessibility accessibility) implements ConstructRule {
  @Override
  public Optional<Refusal> refuse(TreePath path) {
    ExpressionTree target = target(path);
    if (target == null) {
      return Optional.empty();
    }
    TreePath current = new TreePath(path, target);
    while (current.getLeaf() instanceof ParenthesizedTree inner) {
      current = new TreePath(current, inner.getExpression());
    }
    Element element = trees.getElement(current);
    return element != null
            && element.getKind() == ElementKind.FIELD
            && accessibility.needsSubclass(element)
        ? Optional.of(
            new Refusal(
                path.getLeaf(),
                "The update of " + element + ", which is inherited from another package,",
                "write it as an assignment: "
                    + element
                    + " = "
                    + element
                    + " + …, or move it to a method"))
        : Optional.empty();
  }

  private static ExpressionTree target(TreePath path) {
    if (path.getLeaf() instanceof CompoundAssignmentTree assignment) {
      return assignment.getVariable();
    }
    if (path.getLeaf() instanceof UnaryTree unary) {
      return switch (unary.getKind()) {
        case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
            unary.getExpression();
        default -> null;
      };
    }
    return null;
  }
}
