package dev.fermata.processor.check;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.fermata.processor.source.Accessibility;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * A value of a class of another package that the generated class cannot name: one that was never
 * meant to be seen outside of its package, or a protected member class of the platform.
 */
record InaccessibleType(Trees trees, Accessibility accessibility) implements ConstructRule {
  @Override
  public Optional<Refusal> refuse(TreePath path) {
    TypeMirror type = isValue(path) ? trees.getTypeMirror(path) : null;
    return type != null && isOutOfReach(type)
        ? Optional.of(
            new Refusal(
                path.getLeaf(),
                "The use of " + type + ", which only its package sees,",
                "move it to a method that is not @Async"))
        : Optional.empty();
  }

  /** The name of a type is no value; javac writes one even where the user wrote {@code var}. */
  private boolean isValue(TreePath path) {
    return path.getLeaf() instanceof VariableTree
        || path.getLeaf() instanceof ExpressionTree
            && !(trees.getElement(path) instanceof TypeElement);
  }

  private boolean isOutOfReach(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return isOutOfReach(array.getComponentType());
    }
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && (isOutOfReach(element)
            || declared.getTypeArguments().stream().anyMatch(this::isOutOfReach));
  }

  private boolean isOutOfReach(TypeElement element) {
    return !accessibility.isNameable(element);
  }
}
