package dev.fermata.processor.translate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.diagnostics.InternalFailure;
import dev.fermata.processor.ir.Expr;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

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
    if (tree.getClassBody() != null) {
      return anonymous(tree, path);
    }
    var constructor = attribution.executable(path);
    scope.references().executable(constructor);
    Expr outer = outer(tree, path, (TypeElement) constructor.getEnclosingElement());
    boolean diamond =
        tree.getIdentifier() instanceof ParameterizedTypeTree type
            && type.getTypeArguments().isEmpty();
    List<Expr> arguments =
        new UnboxedArguments(scope).of(constructor, parts.exprs(path, tree.getArguments()));
    var type = attribution.type(path);
    return new Expr.New(outer, type, diamond, arguments, null, type, attribution.line(tree));
  }

  /** An instance of an anonymous class; its supertype is written with the inferred arguments. */
  private Expr anonymous(NewClassTree tree, TreePath path) {
    TreePath body = new TreePath(path, tree.getClassBody());
    TypeElement type = (TypeElement) attribution.element(body);
    TypeMirror created =
        type.getInterfaces().isEmpty() ? type.getSuperclass() : type.getInterfaces().get(0);
    scope.references().mention(created);
    ExecutableElement constructor = superConstructor(body);
    scope.references().executable(constructor);
    TypeElement superclass = (TypeElement) constructor.getEnclosingElement();
    Expr outer = outer(tree, path, superclass);
    List<Expr> arguments =
        new UnboxedArguments(scope).of(constructor, parts.exprs(path, tree.getArguments()));
    return new Expr.New(
        outer,
        created,
        false,
        arguments,
        ClassBodyTranslator.translate(body, scope),
        attribution.type(path),
        attribution.line(tree));
  }

  /** What the constructor that javac has added to the class calls first. */
  private ExecutableElement superConstructor(TreePath body) {
    for (Tree member : ((ClassTree) body.getLeaf()).getMembers()) {
      if (member instanceof MethodTree method && method.getReturnType() == null) {
        TreePath block = new TreePath(new TreePath(body, method), method.getBody());
        StatementTree first = method.getBody().getStatements().get(0);
        TreePath statement = new TreePath(block, first);
        ExpressionTree call = ((ExpressionStatementTree) first).getExpression();
        TreePath invocation = new TreePath(statement, call);
        return attribution.executable(
            new TreePath(invocation, ((MethodInvocationTree) call).getMethodSelect()));
      }
    }
    throw new InternalFailure("an anonymous class without a constructor");
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
