package dev.fermata.processor.translate;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.ir.BinaryOperator;
import dev.fermata.processor.ir.Expr;
import javax.lang.model.type.TypeMirror;

/** Assignments, compound assignments, increments and decrements (JLS 15.14, 15.15, 15.26). */
final class AssignmentTranslator {
  private final Attribution attribution;
  private final Parts parts;

  AssignmentTranslator(Scope scope, Parts parts) {
    this.attribution = scope.attribution();
    this.parts = parts;
  }

  Expr assign(AssignmentTree tree, TreePath path) {
    TypeMirror type = attribution.type(path);
    Expr target = target(path, tree.getVariable());
    return new Expr.Assign(target, parts.expr(path, tree.getExpression()), type);
  }

  Expr compound(CompoundAssignmentTree tree, TreePath path) {
    BinaryOperator operator = OperatorTranslator.operator(tree.getKind());
    Expr target = target(path, tree.getVariable());
    Expr value = parts.expr(path, tree.getExpression());
    return new Expr.CompoundAssign(operator, target, value, attribution.type(path));
  }

  Expr step(UnaryTree tree, TreePath path) {
    int delta =
        switch (tree.getKind()) {
          case PREFIX_INCREMENT, POSTFIX_INCREMENT -> 1;
          default -> -1;
        };
    boolean prefix =
        switch (tree.getKind()) {
          case PREFIX_INCREMENT, PREFIX_DECREMENT -> true;
          default -> false;
        };
    Expr target = target(path, tree.getExpression());
    return new Expr.Step(target, delta, prefix, attribution.type(path));
  }

  /** A variable is not cast; that it is read as less than it is makes no difference here. */
  private Expr target(TreePath parent, Tree tree) {
    return LostMembers.forEffect(parts.expr(parent, tree));
  }
}
