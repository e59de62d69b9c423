package dev.fermata.processor.translate;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Label;
import dev.fermata.processor.ir.Pattern;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.ir.SwitchCase;
import dev.fermata.processor.source.NewerTrees;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Switch statements and switch expressions (JLS 14.11, 15.28). */
final class SwitchTranslator {
  private final Scope scope;
  private final Attribution attribution;
  private final Parts parts;
  private final PatternTranslator patterns;

  SwitchTranslator(Scope scope, Parts parts) {
    this.scope = scope;
    this.attribution = scope.attribution();
    this.parts = parts;
    this.patterns = new PatternTranslator(scope);
  }

  Stmt statement(SwitchTree tree, TreePath path) {
    int line = attribution.line(tree);
    return scope
        .jumps()
        .switchStatement(
            label -> {
              Expr selector = parts.expr(path, tree.getExpression());
              List<SwitchCase> cases = cases(tree.getCases(), path, selector.type());
              boolean arrow = isArrow(tree.getCases());
              boolean exhaustive = isExhaustive(cases, selector.type());
              return new Stmt.Switch(label, selector, cases, arrow, exhaustive, line);
            });
  }

  /** JLS 14.11.2: a switch with a default, or one that is not of the old sort, which needs it. */
  private boolean isExhaustive(List<SwitchCase> cases, TypeMirror selector) {
    return cases.stream().anyMatch(c -> c.isDefault() || !c.patterns().isEmpty())
        || cases.stream().flatMap(c -> c.constants().stream()).anyMatch(SwitchTranslator::isNull)
        || !isLegacySelector(selector);
  }

  private static boolean isNull(Expr constant) {
    return constant instanceof Expr.Literal literal && literal.value() == null;
  }

  private boolean isLegacySelector(TypeMirror selector) {
    return selector.getKind().isPrimitive()
        || isEnum(selector)
        || scope.facts().isString(selector)
        || scope.facts().unboxed(selector).isPresent();
  }

  private boolean isEnum(TypeMirror type) {
    return scope.facts().erasure(type) instanceof DeclaredType declared
        && declared.asElement().getKind() == ElementKind.ENUM;
  }

  Expr expression(SwitchExpressionTree tree, TreePath path) {
    Expr selector = parts.expr(path, tree.getExpression());
    List<SwitchCase> cases =
        scope.jumps().isolated(() -> cases(tree.getCases(), path, selector.type()));
    return new Expr.SwitchExpr(
        new Label("selected"), selector, cases, isArrow(tree.getCases()), attribution.type(path));
  }

  /** For an enum, javac maps ordinals of the constants that the labels name. */
  private void noteImplicitCalls(TypeMirror selector) {
    if (isEnum(selector)) {
      scope.references().implicitCall(selector, "values");
    }
  }

  private static boolean isArrow(List<? extends CaseTree> cases) {
    return !cases.isEmpty() && cases.get(0).getCaseKind() == CaseTree.CaseKind.RULE;
  }

  private List<SwitchCase> cases(
      List<? extends CaseTree> trees, TreePath parent, TypeMirror selector) {
    noteImplicitCalls(selector);
    List<SwitchCase> cases = new ArrayList<>();
    for (CaseTree tree : trees) {
      cases.add(translate(tree, new TreePath(parent, tree), selector));
    }
    return List.copyOf(cases);
  }

  private SwitchCase translate(CaseTree tree, TreePath path, TypeMirror selector) {
    List<Expr> constants = new ArrayList<>();
    List<Pattern> matched = new ArrayList<>();
    boolean isDefault = false;
    for (Tree label : NewerTrees.labels(tree)) {
      TreePath labelPath = new TreePath(path, label);
      if (NewerTrees.isDefaultLabel(label)) {
        isDefault = true;
      } else if (NewerTrees.labelPattern(label).isPresent()) {
        Tree pattern = NewerTrees.labelPattern(label).get();
        matched.add(patterns.pattern(new TreePath(labelPath, pattern)));
      } else {
        TreePath constant = new TreePath(labelPath, NewerTrees.labelConstant(label));
        constants.add(constant(constant, selector));
      }
    }
    Expr guard = parts.expr(path, NewerTrees.guard(tree));
    return new SwitchCase(
        List.copyOf(constants), List.copyOf(matched), isDefault, guard, body(tree, path));
  }

  /** Behind {@code case}, a constant of the selector's enum has no qualifier (JLS 14.11.1). */
  private Expr constant(TreePath path, TypeMirror selector) {
    ExpressionTree tree = (ExpressionTree) path.getLeaf();
    boolean named =
        tree.getKind() == Tree.Kind.IDENTIFIER || tree.getKind() == Tree.Kind.MEMBER_SELECT;
    if (!named || !isEnum(selector)) {
      return parts.expr(path);
    }
    Element element = attribution.element(path);
    scope.references().field((VariableElement) element);
    return new Expr.Field(null, null, element.getSimpleName().toString(), null, selector);
  }

  private List<Stmt> body(CaseTree tree, TreePath path) {
    if (tree.getCaseKind() == CaseTree.CaseKind.STATEMENT) {
      return parts.stmts(path, tree.getStatements());
    }
    TreePath body = new TreePath(path, tree.getBody());
    return tree.getBody() instanceof StatementTree
        ? List.of(parts.stmt(body))
        : List.of(new Stmt.Yield(parts.expr(body), attribution.line(tree.getBody())));
  }
}
