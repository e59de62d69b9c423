package dev.fermata.processor.translate;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Lambda expressions (JLS 15.27). */
final class LambdaTranslator {
  private final Scope scope;
  private final Attribution attribution;
  private final Parts parts;
  private final ReturnTranslator returns;

  LambdaTranslator(Scope scope, Parts parts, ReturnTranslator returns) {
    this.scope = scope;
    this.attribution = scope.attribution();
    this.parts = parts;
    this.returns = returns;
  }

  Expr lambda(LambdaExpressionTree tree, TreePath path) {
    boolean implicit = isImplicit(tree);
    List<Local> parameters = new ArrayList<>();
    for (VariableTree parameter : tree.getParameters()) {
      TreePath declared = new TreePath(path, parameter);
      parameters.add(
          implicit
              ? scope.locals().declare(declared, Local.Kind.LAMBDA_PARAMETER, null)
              : scope.locals().declare(declared, Local.Kind.LAMBDA_PARAMETER));
    }
    TreePath body = new TreePath(path, tree.getBody());
    Stmt translated =
        tree.getBodyKind() == LambdaExpressionTree.BodyKind.EXPRESSION
            ? new Stmt.Eval(value(body, attribution.type(path)), attribution.line(tree.getBody()))
            : scope.jumps().isolated(() -> returns.plain(() -> parts.stmt(body)));
    return new Expr.Lambda(List.copyOf(parameters), translated, attribution.type(path));
  }

  private Expr value(TreePath body, TypeMirror functional) {
    Expr value = parts.expr(body);
    ExecutableElement function =
        new FunctionTypes(scope.membership().elements()).method(functional);
    return function.getReturnType().getKind() == TypeKind.VOID
        ? LostMembers.forEffect(value)
        : value;
  }

  /**
   * Whether the parameters are written without types. Once it is attributed, the tree shows the
   * inferred types as if they were written; only its text still tells.
   */
  private static boolean isImplicit(LambdaExpressionTree tree) {
    String names =
        tree.getParameters().stream()
            .map(VariableTree::getName)
            .collect(Collectors.joining(",", "(", ")->"));
    return !tree.getParameters().isEmpty() && tree.toString().startsWith(names);
  }
}
