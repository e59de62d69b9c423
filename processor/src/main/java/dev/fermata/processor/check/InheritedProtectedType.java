package dev.fermata.processor.check;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.fermata.processor.source.ProtectedMembers;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * A protected member class of a superclass in another package: the generated class cannot name it.
 */
record InheritedProtectedType(Trees trees, ProtectedMembers members) implements ConstructRule {
  @Override
  public Optional<Refusal> refuse(TreePath path) {
    boolean typed =
        path.getLeaf() instanceof ExpressionTree || path.getLeaf() instanceof VariableTree;
    TypeMirror type = typed ? trees.getTypeMirror(path) : null;
    return type != null && isOutOfReach(type)
        ? Optional.of(
            new Refusal(
                path.getLeaf(),
                "The use of " + type + ", a protected class of another package,",
                "move it to a method that is not @Async"))
        : Optional.empty();
  }

  private boolean isOutOfReach(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return isOutOfReach(array.getComponentType());
    }
    return type instanceof DeclaredType declared
        && (members.isOutOfReach(declared.asElement())
            || declared.getTypeArguments().stream().anyMatch(this::isOutOfReach));
  }
}
