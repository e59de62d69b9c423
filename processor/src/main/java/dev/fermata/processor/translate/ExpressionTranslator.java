package dev.fermata.processor.translate;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import com.sun.source.util.TreePath;
import dev.fermata.processor.diagnostics.InternalFailure;
import dev.fermata.processor.ir.Expr;

/** Sends each expression to the translator of its group (JLS 15). */
final class ExpressionTranslator extends SimpleTreeVisitor<Expr, TreePath> {
  private final Attribution attribution;
  private final Parts parts;
  private final NameTranslator names;
  private final InvocationTranslator invocations;
  private final CreationTranslator creations;
  private final OperatorTranslator operators;
  private final AssignmentTranslator assignments;
  private final LambdaTranslator lambdas;
  private final MethodReferenceTranslator methodReferences;
  private final SwitchTranslator switches;

  ExpressionTranslator(
      Scope scope, Parts parts, SwitchTranslator switches, LambdaTranslator lambdas) {
    this.attribution = scope.attribution();
    this.parts = parts;
    this.switches = switches;
    this.lambdas = lambdas;
    methodReferences = new MethodReferenceTranslator(scope, parts);
    names = new NameTranslator(scope, new FieldTranslator(scope, parts));
    invocations = new InvocationTranslator(scope, parts);
    creations = new CreationTranslator(scope, parts);
    operators = new OperatorTranslator(scope, parts);
    assignments = new AssignmentTranslator(scope, parts);
  }

  @Override
  protected Expr defaultAction(Tree tree, TreePath path) {
    throw new InternalFailure("no translation for an expression of kind " + tree.getKind());
  }

  @Override
  public Expr visitParenthesized(ParenthesizedTree tree, TreePath path) {
    return parts.expr(path, tree.getExpression());
  }

  @Override
  public Expr visitLiteral(LiteralTree tree, TreePath path) {
    return new Expr.Literal(attribution.type(path), tree.getValue());
  }

  @Override
  public Expr visitIdentifier(IdentifierTree tree, TreePath path) {
    return names.identifier(tree, path);
  }

  @Override
  public Expr visitMemberSelect(MemberSelectTree tree, TreePath path) {
    return names.select(tree, path);
  }

  @Override
  public Expr visitArrayAccess(ArrayAccessTree tree, TreePath path) {
    Expr array = parts.expr(path, tree.getExpression());
    return new Expr.Index(array, parts.expr(path, tree.getIndex()), attribution.type(path));
  }

  @Override
  public Expr visitMethodInvocation(MethodInvocationTree tree, TreePath path) {
    return invocations.call(tree, path);
  }

  @Override
  public Expr visitNewClass(NewClassTree tree, TreePath path) {
    return creations.instance(tree, path);
  }

  @Override
  public Expr visitNewArray(NewArrayTree tree, TreePath path) {
    return creations.array(tree, path);
  }

  @Override
  public Expr visitUnary(UnaryTree tree, TreePath path) {
    return OperatorTranslator.isStep(tree)
        ? assignments.step(tree, path)
        : operators.unary(tree, path);
  }

  @Override
  public Expr visitBinary(BinaryTree tree, TreePath path) {
    return operators.binary(tree, path);
  }

  @Override
  public Expr visitConditionalExpression(ConditionalExpressionTree tree, TreePath path) {
    return operators.conditional(tree, path);
  }

  @Override
  public Expr visitTypeCast(TypeCastTree tree, TreePath path) {
    return operators.cast(tree, path);
  }

  @Override
  public Expr visitInstanceOf(InstanceOfTree tree, TreePath path) {
    return operators.instanceOf(tree, path);
  }

  @Override
  public Expr visitAssignment(AssignmentTree tree, TreePath path) {
    return assignments.assign(tree, path);
  }

  @Override
  public Expr visitCompoundAssignment(CompoundAssignmentTree tree, TreePath path) {
    return assignments.compound(tree, path);
  }

  @Override
  public Expr visitLambdaExpression(LambdaExpressionTree tree, TreePath path) {
    return lambdas.lambda(tree, path);
  }

  @Override
  public Expr visitMemberReference(MemberReferenceTree tree, TreePath path) {
    return methodReferences.translate(tree, path);
  }

  @Override
  public Expr visitSwitchExpression(SwitchExpressionTree tree, TreePath path) {
    return switches.expression(tree, path);
  }
}
