package dev.fermata.processor.translate;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.diagnostics.InternalFailure;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.unit.BridgeKind;
import java.util.List;
import java.util.Optional;
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

  /**
   * A use of a field.
   *
   * @param field how the use would look if the field were accessible
   * @param element the field
   * @param owner the class whose field it is where the user's source says {@code super}, else null
   * @param bridgeHost the class that gets a bridge, or null where none is needed
   */
  record Use(Expr.Field field, VariableElement element, TypeElement owner, TypeElement bridgeHost) {
    /** Whether the field is used through a bridge. */
    boolean isBridged() {
      return bridgeHost != null;
    }
  }

  /** The use of a field that the tree is, if it is one. */
  Optional<Use> use(TreePath path) {
    Tree tree = path.getLeaf();
    if (tree instanceof ParenthesizedTree inner) {
      return use(new TreePath(path, inner.getExpression()));
    }
    boolean named = tree instanceof IdentifierTree || tree instanceof MemberSelectTree;
    if (!named || !(attribution.element(path) instanceof VariableElement variable)) {
      return Optional.empty();
    }
    return switch (variable.getKind()) {
      case FIELD, ENUM_CONSTANT ->
          Optional.of(
              tree instanceof MemberSelectTree select
                  ? selected(select, path)
                  : unqualified(variable, path));
      default -> Optional.empty();
    };
  }

  /** {@code name}. */
  Use unqualified(VariableElement field, TreePath path) {
    TypeMirror type = attribution.type(path);
    TypeElement found = scope.membership().findHolder(field);
    if (found != null && scope.enclosing().isClassBody(found)) {
      scope.membership().requireVisible(field, found);
      return use(access(null, null, field, type), field, null);
    }
    if (field.getModifiers().contains(Modifier.STATIC)) {
      TypeMirror qualifier = scope.qualifiers().of(field);
      return use(access(null, qualifier, field, type), field, null);
    }
    Expr receiver = scope.enclosing().of(scope.membership().holder(field));
    return use(access(receiver, null, field, type), field, null);
  }

  /** {@code expression.name} or {@code Type.name}. */
  Use selected(MemberSelectTree tree, TreePath path) {
    if (!(attribution.element(path) instanceof VariableElement field)) {
      throw new InternalFailure(tree + " is not a value");
    }
    TreePath qualifier = new TreePath(path, tree.getExpression());
    TypeMirror type = attribution.type(path);
    if (SuperQualifier.isSuper(tree.getExpression())) {
      SuperQualifier around = SuperQualifier.of(tree.getExpression(), qualifier, scope);
      Optional<Expr> inClassBody = around.inClassBody(scope);
      if (inClassBody.isPresent()) {
        return use(access(inClassBody.get(), null, field, type), field, null);
      }
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
    return arrayLength ? new Use(access, field, null, null) : use(access, field, null);
  }

  private static Expr.Field access(
      Expr receiver, TypeMirror qualifier, VariableElement field, TypeMirror type) {
    String name = field.getSimpleName().toString();
    return new Expr.Field(receiver, qualifier, name, field.getConstantValue(), type);
  }

  private Use use(Expr.Field access, VariableElement field, TypeElement owner) {
    boolean isSuper = access.receiver() instanceof Expr.Super;
    TypeElement bridgeHost =
        isSuper ? null : scope.bridgeHost(field, owner == null ? access.receiver() : null);
    if (bridgeHost == null) {
      scope.references().field(field);
    }
    return new Use(access, field, owner, bridgeHost);
  }

  /** The field's value. */
  Expr read(Use use) {
    if (!use.isBridged()) {
      return new LostMembers(scope.facts()).restored(use.field(), use.field().receiver());
    }
    Object constant = use.element().getConstantValue();
    return constant == null
        ? bridged(use, List.of())
        : scope.constants().of(constant, use.element().asType());
  }

  /** Puts a value into the field; the value of the expression is the field's new value. */
  Expr write(Use use, Expr value, TypeMirror type) {
    return use.isBridged()
        ? bridged(use, List.of(scope.constants().narrowed(value, type)))
        : new Expr.Assign(use.field(), value, type);
  }

  private Expr bridged(Use use, List<Expr> arguments) {
    boolean isStatic = use.element().getModifiers().contains(Modifier.STATIC);
    TypeElement host = use.bridgeHost();
    TypeElement owner = use.owner() == null ? host : use.owner();
    String name = scope.bridges().access(host, owner, use.element(), kind(isStatic, arguments));
    Expr receiver = isStatic ? null : bridgeReceiver(use);
    TypeMirror qualifier = isStatic ? scope.facts().erasure(host.asType()) : null;
    return new Expr.Call(receiver, qualifier, List.of(), name, arguments, use.field().type(), 0);
  }

  /** The bridge is a member of its host, so a receiver seen as the superclass is unwrapped. */
  private static Expr bridgeReceiver(Use use) {
    Expr receiver = use.field().receiver();
    return use.owner() != null && receiver instanceof Expr.Cast cast ? cast.operand() : receiver;
  }

  private static BridgeKind kind(boolean isStatic, List<Expr> arguments) {
    if (arguments.isEmpty()) {
      return isStatic ? BridgeKind.GET_STATIC : BridgeKind.GET_FIELD;
    }
    return isStatic ? BridgeKind.PUT_STATIC : BridgeKind.PUT_FIELD;
  }
}
