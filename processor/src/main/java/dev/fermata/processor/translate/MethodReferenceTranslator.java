package dev.fermata.processor.translate;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberReferenceTree.ReferenceMode;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.ir.Expr;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Method references (JLS 15.13). */
final class MethodReferenceTranslator {
  private final Scope scope;
  private final Attribution attribution;
  private final Parts parts;
  private final ConstructorReferences constructors;

  MethodReferenceTranslator(Scope scope, Parts parts) {
    this.scope = scope;
    this.attribution = scope.attribution();
    this.parts = parts;
    constructors = new ConstructorReferences(scope);
  }

  Expr translate(MemberReferenceTree tree, TreePath path) {
    ExecutableElement method = attribution.executable(path);
    TreePath qualifier = new TreePath(path, tree.getQualifierExpression());
    List<TypeMirror> typeArguments = typeArguments(tree, path);
    TypeMirror type = attribution.type(path);
    if (tree.getMode() == ReferenceMode.NEW) {
      return constructor(tree, path, method, typeArguments);
    }
    if (SuperQualifier.isSuper(tree.getQualifierExpression())) {
      SuperQualifier around = SuperQualifier.of(tree.getQualifierExpression(), qualifier, scope);
      String bridge = scope.bridges().superCall(around.current(), around.ancestor(), method);
      Expr receiver = scope.enclosing().of(around.current());
      return new Expr.MethodReference(receiver, null, typeArguments, bridge, type);
    }
    TypeMirror site = attribution.type(qualifier);
    String name = accessibleName(method, site);
    return attribution.isTypeName(qualifier)
        ? new Expr.MethodReference(null, site, typeArguments, name, type)
        : new Expr.MethodReference(parts.expr(qualifier), null, typeArguments, name, type);
  }

  private Expr constructor(
      MemberReferenceTree tree,
      TreePath path,
      ExecutableElement constructor,
      List<TypeMirror> typeArguments) {
    TypeMirror created = attribution.type(new TreePath(path, tree.getQualifierExpression()));
    TypeMirror type = attribution.type(path);
    if (created.getKind() == TypeKind.ARRAY) {
      return new Expr.MethodReference(null, created, typeArguments, "new", type);
    }
    if (constructors.apply((TypeElement) constructor.getEnclosingElement())) {
      return constructors.lambda(constructor, created, type, attribution.line(tree));
    }
    scope.references().executable(constructor);
    return new Expr.MethodReference(null, created, typeArguments, "new", type);
  }

  private String accessibleName(ExecutableElement method, TypeMirror site) {
    if (site.getKind() == TypeKind.ARRAY) {
      return method.getSimpleName().toString();
    }
    if (!scope.accessibility().needsSubclass(method)) {
      scope.references().executable(method);
      return method.getSimpleName().toString();
    }
    boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
    TypeElement host =
        isStatic ? scope.membership().holder(method) : scope.membership().accessor(method, site);
    return scope.bridges().call(host, method, isStatic);
  }

  private List<TypeMirror> typeArguments(MemberReferenceTree tree, TreePath path) {
    List<? extends Tree> arguments =
        tree.getTypeArguments() == null ? List.of() : tree.getTypeArguments();
    return arguments.stream().map(t -> attribution.type(new TreePath(path, t))).toList();
  }
}
