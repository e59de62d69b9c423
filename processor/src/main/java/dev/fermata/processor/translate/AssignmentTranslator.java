package dev.fermata.processor.translate;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.diagnostics.InternalFailure;
import dev.fermata.processor.ir.BinaryOperator;
import dev.fermata.processor.ir.Expr;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Assignments, compound assignments, increments and decrements (JLS 15.14, 15.15, 15.26). */
final class AssignmentTranslator {
  private final Attribution attribution;
  private final Parts parts;
  private final FieldTranslator fields;

  AssignmentTranslator(Scope scope, Parts parts, FieldTranslator fields) {
    this.attribution = scope.attribution();
    this.parts = parts;
    this.fields = fields;
  }

  Expr assign(AssignmentTree tree, TreePath path) {
    TypeMirror type = attribution.type(path);
    Optional<FieldTranslator.Use> field = fields.use(new TreePath(path, tree.getVariable()));
    if (field.isPresent()) {
      return fields.write(field.get(), parts.expr(path, tree.getExpression()), type);
    }
    Expr target = parts.expr(path, tree.getVariable());
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

  private Expr target(TreePath parent, Tree tree) {
    Expr target = parts.expr(parent, tree);
    if (target instanceof Expr.Call) {
      throw new InternalFailure("an inherited protected field is read and written at once");
    }
    return target;
  }
}
