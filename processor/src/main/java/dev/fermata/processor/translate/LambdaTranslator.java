package dev.fermata.processor.translate;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberReferenceTree.ReferenceMode;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Lambda expressions and method references (JLS 15.27, 15.13). */
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
            ? new Stmt.Eval(parts.expr(body), attribution.line(tree.getBody()))
            : scope.jumps().isolated(() -> returns.plain(() -> parts.stmt(body)));
    return new Expr.Lambda(List.copyOf(parameters), translated, attribution.type(path));
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

  Expr methodReference(MemberReferenceTree tree, TreePath path) {
    ExecutableElement method = attribution.executable(path);
    TreePath qualifier = new TreePath(path, tree.getQualifierExpression());
    List<TypeMirror> typeArguments = typeArguments(tree, path);
    TypeMirror type = attribution.type(path);
    if (tree.getMode() == ReferenceMode.NEW) {
      return constructorReference(method, qualifier, typeArguments, type);
    }
    if (SuperQualifier.isSuper(tree.getQualifierExpression())) {
      SuperQualifier around = SuperQualifier.of(tree.getQualifierExpression(), qualifier, scope);
      String bridge = scope.bridges().superCall(around.current(), around.ancestor(), method);
      Expr receiver = scope.enclosing().of(around.current());
      return new Expr.MethodReference(receiver, null, typeArguments, bridge, type);
    }
    String name = accessible(method, attribution.type(qualifier));
    return attribution.isTypeName(qualifier)
        ? new Expr.MethodReference(null, attribution.type(qualifier), typeArguments, name, type)
        : new Expr.MethodReference(parts.expr(qualifier), null, typeArguments, name, type);
  }

  private Expr constructorReference(
      ExecutableElement constructor,
      TreePath qualifier,
      List<TypeMirror> typeArguments,
      TypeMirror type) {
    TypeMirror created = attribution.type(qualifier);
    if (!isArrayConstructor(constructor)) {
      scope.references().executable(constructor);
    }
    return new Expr.MethodReference(null, created, typeArguments, "new", type);
  }

  private String accessible(ExecutableElement method, TypeMirror site) {
    boolean ofArray = site.getKind() == javax.lang.model.type.TypeKind.ARRAY;
    if (ofArray || !scope.protectedMembers().isOutOfReach(method)) {
      if (!ofArray) {
        scope.references().executable(method);
      }
      return method.getSimpleName().toString();
    }
    TypeElement host = scope.membership().holder(method);
    return scope.bridges().call(host, method, method.getModifiers().contains(Modifier.STATIC));
  }

  /** javac invents a class without a package for the constructors of arrays. */
  private static boolean isArrayConstructor(Element constructor) {
    return constructor.getEnclosingElement().getSimpleName().contentEquals("Array")
        && constructor.getEnclosingElement().getEnclosingElement().getSimpleName().isEmpty();
  }

  private List<TypeMirror> typeArguments(MemberReferenceTree tree, TreePath path) {
    List<? extends Tree> arguments =
        tree.getTypeArguments() == null ? List.of() : tree.getTypeArguments();
    return arguments.stream().map(t -> attribution.type(new TreePath(path, t))).toList();
  }
}
