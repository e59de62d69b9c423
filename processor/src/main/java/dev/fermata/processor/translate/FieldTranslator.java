package dev.fermata.processor.translate;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.diagnostics.InternalFailure;
import dev.fermata.processor.ir.Expr;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Fields: found on a receiver or a type, or through a bridge (JLS 15.11). */
final class FieldTranslator {
  private final Scope scope;
  private final Attribution attribution;
  private final Parts parts;

  FieldTranslator(Scope scope, Parts parts) {
    this.scope = scope;
    this.attribution = scope.attribution();
    this.parts = parts;
  }

  /** {@code name}. */
  Expr unqualified(VariableElement field, TreePath path) {
    TypeMirror type = attribution.type(path);
    if (field.getModifiers().contains(Modifier.STATIC)) {
      TypeMirror qualifier = scope.qualifiers().of(field);
      return use(access(null, qualifier, field, type), field, null);
    }
    Expr receiver = scope.enclosing().of(scope.membership().holder(field));
    return use(access(receiver, null, field, type), field, null);
  }

  /** {@code expression.name} or {@code Type.name}. */
  Expr selected(MemberSelectTree tree, TreePath path) {
    if (!(attribution.element(path) instanceof VariableElement field)) {
      throw new InternalFailure(tree + " is not a value");
    }
    TreePath qualifier = new TreePath(path, tree.getExpression());
    TypeMirror type = attribution.type(path);
    if (SuperQualifier.isSuper(tree.getExpression())) {
      SuperQualifier around = SuperQualifier.of(tree.getExpression(), qualifier, scope);
      // A field is not overridden: seen as the superclass, the same object shows the hidden one.
      Expr receiver = new Expr.Cast(scope.enclosing().of(around.current()), around.ancestorType());
      return use(access(receiver, null, field, type), field, around.ancestor());
    }
    if (attribution.isTypeName(qualifier)) {
      TypeMirror named = scope.facts().erasure(attribution.type(qualifier));
      return use(access(null, named, field, type), field, null);
    }
    Expr receiver = parts.expr(qualifier);
    Expr.Field access = access(receiver, null, field, type);
    boolean arrayLength = receiver.type().getKind() == TypeKind.ARRAY;
    return arrayLength ? access : use(access, field, null);
  }

  private static Expr.Field access(
      Expr receiver, TypeMirror qualifier, VariableElement field, TypeMirror type) {
    String name = field.getSimpleName().toString();
    return new Expr.Field(receiver, qualifier, name, field.getConstantValue(), type);
  }

  private Expr use(Expr.Field access, VariableElement field, TypeElement owner) {
    TypeElement bridgeHost = scope.bridgeHost(field, owner == null ? access.receiver() : null);
    if (bridgeHost == null) {
      scope.references().field(field);
      return new LostMembers(scope.facts()).restored(access, access.receiver());
    }
    Object constant = field.getConstantValue();
    return constant == null
        ? bridged(access, field, owner, bridgeHost)
        : scope.constants().of(constant, field.asType());
  }

  /** The field that the bridges' host seems to have; a receiver seen as its superclass is that. */
  private Expr bridged(
      Expr.Field access, VariableElement field, TypeElement owner, TypeElement host) {
    String name = scope.bridges().field(host, owner == null ? host : owner, field);
    if (field.getModifiers().contains(Modifier.STATIC)) {
      TypeMirror qualifier = scope.facts().erasure(host.asType());
      return new Expr.Field(null, qualifier, name, null, access.type());
    }
    Expr receiver =
        owner != null && access.receiver() instanceof Expr.Cast cast
            ? cast.operand()
            : access.receiver();
    return new Expr.Field(receiver, null, name, null, access.type());
  }
}
