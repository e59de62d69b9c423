package dev.fermata.processor.translate;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.diagnostics.InternalFailure;
import dev.fermata.processor.ir.Expr;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Names that stand for values: variables, fields, {@code this}, class literals (JLS 6.5.6, 15.8).
 */
final class NameTranslator {
  private final Scope scope;
  private final Attribution attribution;
  private final FieldTranslator fields;

  NameTranslator(Scope scope, FieldTranslator fields) {
    this.scope = scope;
    this.attribution = scope.attribution();
    this.fields = fields;
  }

  Expr identifier(IdentifierTree tree, TreePath path) {
    if (tree.getName().contentEquals("this")) {
      return scope.enclosing().self();
    }
    if (!(attribution.element(path) instanceof VariableElement variable)) {
      throw new InternalFailure(tree + " is not a value");
    }
    return switch (variable.getKind()) {
      case FIELD, ENUM_CONSTANT -> field(variable, path);
      default -> local(variable, path);
    };
  }

  /**
   * By its simple name, a constant variable is a constant expression (JLS 15.29); {@code self.name}
   * would be none.
   */
  private Expr field(VariableElement field, TreePath path) {
    Object constant = field.getConstantValue();
    return constant == null || field.getModifiers().contains(Modifier.STATIC)
        ? fields.unqualified(field, path)
        : scope.constants().of(constant, field.asType());
  }

  Expr select(MemberSelectTree tree, TreePath path) {
    TreePath qualifier = new TreePath(path, tree.getExpression());
    if (tree.getIdentifier().contentEquals("class")) {
      return new Expr.ClassLiteral(attribution.type(qualifier), attribution.type(path));
    }
    if (tree.getIdentifier().contentEquals("this")) {
      return scope.enclosing().of((TypeElement) attribution.element(qualifier));
    }
    return fields.selected(tree, path);
  }

  /** A constant variable is its value (JLS 4.12.4): only so does it stay a constant expression. */
  private Expr local(VariableElement variable, TreePath path) {
    Object constant = variable.getConstantValue();
    return constant == null
        ? scope.variable(variable, attribution.type(path))
        : scope.constants().of(constant, variable.asType());
  }
}
