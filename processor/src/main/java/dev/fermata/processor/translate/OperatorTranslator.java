package dev.fermata.processor.translate;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.diagnostics.InternalFailure;
import dev.fermata.processor.ir.BinaryOperator;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Pattern;
import dev.fermata.processor.ir.UnaryOperator;
import javax.lang.model.type.TypeMirror;

/** Operators without a side effect of their own (JLS 15.15 to 15.25). */
final class OperatorTranslator {
  private final Attribution attribution;
  private final Parts parts;
  private final PatternTranslator patterns;
  private final DeadCode deadCode;

  OperatorTranslator(Scope scope, Parts parts) {
    this.attribution = scope.attribution();
    this.parts = parts;
    this.patterns = new PatternTranslator(scope);
    this.deadCode = new DeadCode(scope.facts());
  }

  /** Whether the operator changes its operand. */
  static boolean isStep(UnaryTree tree) {
    return switch (tree.getKind()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
      default -> false;
    };
  }

  Expr unary(UnaryTree tree, TreePath path) {
    UnaryOperator operator =
        switch (tree.getKind()) {
          case UNARY_PLUS -> UnaryOperator.PLUS;
          case UNARY_MINUS -> UnaryOperator.MINUS;
          case BITWISE_COMPLEMENT -> UnaryOperator.BITWISE_COMPLEMENT;
          case LOGICAL_COMPLEMENT -> UnaryOperator.NOT;
          default -> throw new InternalFailure("unknown operator " + tree.getKind());
        };
    return new Expr.Unary(operator, parts.expr(path, tree.getExpression()), attribution.type(path));
  }

  Expr binary(BinaryTree tree, TreePath path) {
    Expr left = parts.expr(path, tree.getLeftOperand());
    Expr right = parts.expr(path, tree.getRightOperand());
    BinaryOperator operator = operator(tree.getKind());
    return new Expr.Binary(
        operator, left, evaluated(right, tree, left, operator), attribution.type(path));
  }

  /** The right operand, unless the left one alone decides. */
  private Expr evaluated(Expr right, BinaryTree tree, Expr left, BinaryOperator operator) {
    return switch (operator) {
      case CONDITIONAL_AND ->
          deadCode.kept(right, tree.getRightOperand(), left, true, right.type());
      case CONDITIONAL_OR ->
          deadCode.kept(right, tree.getRightOperand(), left, false, right.type());
      default -> right;
    };
  }

  Expr conditional(ConditionalExpressionTree tree, TreePath path) {
    Expr condition = parts.expr(path, tree.getCondition());
    Expr whenTrue = parts.expr(path, tree.getTrueExpression());
    Expr whenFalse = parts.expr(path, tree.getFalseExpression());
    TypeMirror type = attribution.type(path);
    return new Expr.Conditional(
        condition,
        deadCode.kept(whenTrue, tree.getTrueExpression(), condition, true, type),
        deadCode.kept(whenFalse, tree.getFalseExpression(), condition, false, type),
        type);
  }

  Expr cast(TypeCastTree tree, TreePath path) {
    Expr operand = parts.expr(path, tree.getExpression());
    return new Expr.Cast(operand, attribution.type(new TreePath(path, tree.getType())));
  }

  Expr instanceOf(InstanceOfTree tree, TreePath path) {
    Expr operand = parts.expr(path, tree.getExpression());
    Pattern pattern =
        tree.getPattern() == null
            ? new Pattern.Type(attribution.type(new TreePath(path, tree.getType())))
            : patterns.pattern(new TreePath(path, tree.getPattern()));
    return new Expr.InstanceOf(operand, pattern, attribution.type(path));
  }

  /** The operator of a binary expression or of a compound assignment. */
  static BinaryOperator operator(Tree.Kind kind) {
    return switch (kind) {
      case MULTIPLY, MULTIPLY_ASSIGNMENT -> BinaryOperator.MULTIPLY;
      case DIVIDE, DIVIDE_ASSIGNMENT -> BinaryOperator.DIVIDE;
      case REMAINDER, REMAINDER_ASSIGNMENT -> BinaryOperator.REMAINDER;
      case PLUS, PLUS_ASSIGNMENT -> BinaryOperator.PLUS;
      case MINUS, MINUS_ASSIGNMENT -> BinaryOperator.MINUS;
      case LEFT_SHIFT, LEFT_SHIFT_ASSIGNMENT -> BinaryOperator.LEFT_SHIFT;
      case RIGHT_SHIFT, RIGHT_SHIFT_ASSIGNMENT -> BinaryOperator.RIGHT_SHIFT;
      case UNSIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT_ASSIGNMENT ->
          BinaryOperator.UNSIGNED_RIGHT_SHIFT;
      case AND, AND_ASSIGNMENT -> BinaryOperator.AND;
      case XOR, XOR_ASSIGNMENT -> BinaryOperator.XOR;
      case OR, OR_ASSIGNMENT -> BinaryOperator.OR;
      case LESS_THAN -> BinaryOperator.LESS;
      case GREATER_THAN -> BinaryOperator.GREATER;
      case LESS_THAN_EQUAL -> BinaryOperator.LESS_EQUAL;
      case GREATER_THAN_EQUAL -> BinaryOperator.GREATER_EQUAL;
      case EQUAL_TO -> BinaryOperator.EQUAL;
      case NOT_EQUAL_TO -> BinaryOperator.NOT_EQUAL;
      case CONDITIONAL_AND -> BinaryOperator.CONDITIONAL_AND;
      case CONDITIONAL_OR -> BinaryOperator.CONDITIONAL_OR;
      default -> throw new InternalFailure("unknown operator " + kind);
    };
  }
}
