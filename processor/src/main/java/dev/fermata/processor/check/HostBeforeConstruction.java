package dev.fermata.processor.check;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.fermata.processor.source.AsyncMethod;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/**
 * An async method of a class in the arguments of {@code super(…)} or {@code this(…)}, or before
 * that call, in an inner class (JLS 8.8.7.1): the instance around it is not there yet, and where
 * javac keeps the next outer one differs between its versions.
 */
record HostBeforeConstruction(Trees trees, AsyncMethod method) implements ConstructRule {
  @Override
  public Optional<Refusal> refuse(TreePath path) {
    if (!path.getLeaf().equals(method.tree())
        || method.element().getModifiers().contains(Modifier.STATIC)
        || !isBeforeConstructionOfInner(path)) {
      return Optional.empty();
    }
    return Optional.of(
        new Refusal(
            method.tree(),
            "An @Async method of a class that is declared before super(…) or this(…) has returned",
            "declare the class as a member, or outside of the constructor"));
  }

  private boolean isBeforeConstructionOfInner(TreePath path) {
    TreePath statement = path;
    TreePath block = path.getParentPath();
    while (block.getParentPath() != null) {
      TreePath around = block.getParentPath();
      if (around.getLeaf() instanceof MethodTree constructor
          && statement.getLeaf() instanceof StatementTree first
          && precedesConstruction(first, constructor)
          && isInner(around.getParentPath())) {
        return true;
      }
      statement = block;
      block = around;
    }
    return false;
  }

  private static boolean precedesConstruction(StatementTree statement, MethodTree constructor) {
    List<? extends StatementTree> statements = constructor.getBody().getStatements();
    int position = statements.indexOf(statement);
    return position >= 0
        && statements.subList(position, statements.size()).stream()
            .anyMatch(HostBeforeConstruction::isConstructorCall);
  }

  private static boolean isConstructorCall(StatementTree statement) {
    if (!(statement instanceof ExpressionStatementTree expression)
        || !(expression.getExpression() instanceof MethodInvocationTree call)) {
      return false;
    }
    Tree select = call.getMethodSelect();
    return select instanceof IdentifierTree name
            && (name.getName().contentEquals("super") || name.getName().contentEquals("this"))
        || select instanceof MemberSelectTree qualified
            && qualified.getIdentifier().contentEquals("super");
  }

  private boolean isInner(TreePath type) {
    return type.getLeaf() instanceof ClassTree
        && trees.getTypeMirror(type) instanceof DeclaredType declared
        && declared.getEnclosingType().getKind() == TypeKind.DECLARED;
  }
}
