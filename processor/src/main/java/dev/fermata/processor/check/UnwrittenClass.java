package dev.fermata.processor.check;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.fermata.processor.source.Parentheses;
import java.util.Optional;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A value of an anonymous class whose creation a constant condition keeps from running: {@code
 * DEBUG ? new Object() { int n; } : null}, where the value is not converted to a type that has a
 * name. javac 17 writes no class file for such a class; javac 25 does.
 */
record UnwrittenClass(Trees trees) implements ConstructRule {
  private static final int FIRST_KNOWN_TO_WRITE = 25;

  @Override
  public Optional<Refusal> refuse(TreePath path) {
    return path.getLeaf() instanceof ConditionalExpressionTree choice
            && Runtime.version().feature() < FIRST_KNOWN_TO_WRITE
            && isOfUnwrittenClass(path, choice)
        ? Optional.of(
            new Refusal(
                choice,
                "The use of an anonymous class whose creation the constant condition rules out",
                "give the class a name, or assign the value to a variable of a type that has one"))
        : Optional.empty();
  }

  private boolean isOfUnwrittenClass(TreePath path, ConditionalExpressionTree choice) {
    Optional<Boolean> condition = decided(new TreePath(path, choice.getCondition()));
    if (condition.isEmpty()) {
      return false;
    }
    ExpressionTree dropped =
        condition.get() ? choice.getFalseExpression() : choice.getTrueExpression();
    TreePath operand = Parentheses.enter(new TreePath(path, dropped));
    TypeMirror type = trees.getTypeMirror(path);
    return operand.getLeaf() instanceof NewClassTree creation
        && creation.getClassBody() != null
        && type != null
        && type.toString().equals(String.valueOf(trees.getTypeMirror(operand)));
  }

  /** What a condition is, as far as constants decide it. */
  private Optional<Boolean> decided(TreePath path) {
    TreePath condition = Parentheses.enter(path);
    Tree leaf = condition.getLeaf();
    return switch (leaf.getKind()) {
      case BOOLEAN_LITERAL -> Optional.of((Boolean) ((LiteralTree) leaf).getValue());
      case LOGICAL_COMPLEMENT ->
          decided(new TreePath(condition, ((UnaryTree) leaf).getExpression())).map(b -> !b);
      case CONDITIONAL_AND -> decided(condition, (BinaryTree) leaf, false);
      case CONDITIONAL_OR -> decided(condition, (BinaryTree) leaf, true);
      default -> constant(condition);
    };
  }

  private Optional<Boolean> decided(TreePath path, BinaryTree binary, boolean deciding) {
    Optional<Boolean> left = decided(new TreePath(path, binary.getLeftOperand()));
    return left.isPresent() && left.get() != deciding
        ? decided(new TreePath(path, binary.getRightOperand()))
        : left;
  }

  private Optional<Boolean> constant(TreePath path) {
    return trees.getElement(path) instanceof VariableElement variable
            && variable.getConstantValue() instanceof Boolean value
        ? Optional.of(value)
        : Optional.empty();
  }
}
