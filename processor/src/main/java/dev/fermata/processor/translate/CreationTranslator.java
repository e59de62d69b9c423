package dev.fermata.processor.translate;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.ir.Expr;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Class instance and array creation (JLS 15.9, 15.10). */
final class CreationTranslator {
  private final Scope scope;
  private final Attribution attribution;
  private final Parts parts;

  CreationTranslator(Scope scope, Parts parts) {
    this.scope = scope;
    this.attribution = scope.attribution();
    this.parts = parts;
  }

  Expr instance(NewClassTree tree, TreePath path) {
    var constructor = attribution.executable(path);
    scope.references().executable(constructor);
    Expr outer = outer(tree, path, (TypeElement) constructor.getEnclosingElement());
    boolean diamond =
        tree.getIdentifier() instanceof ParameterizedTypeTree type
            && type.getTypeArguments().isEmpty();
    List<Expr> arguments =
        new UnboxedArguments(scope).of(constructor, parts.exprs(path, tree.getArguments()));
    var type = attribution.type(path);
    return new Expr.New(outer, type, diamond, arguments, type, attribution.line(tree));
  }

  /** The enclosing instance, which the user's source leaves out where it is {@code this}. */
  private Expr outer(NewClassTree tree, TreePath path, TypeElement created) {
    ExpressionTree written = tree.getEnclosingExpression();
    if (written != null) {
      return parts.expr(path, written);
    }
    return ConstructorDescriptors.isInnerMember(created)
        ? scope.enclosing().of(scope.membership().holder(created))
        : null;
  }

  Expr array(NewArrayTree tree, TreePath path) {
    List<Expr> dimensions = parts.exprs(path, tree.getDimensions());
    List<Expr> initializer =
        tree.getInitializers() == null ? null : parts.exprs(path, tree.getInitializers());
    return new Expr.NewArray(attribution.type(path), dimensions, initializer);
  }
}
