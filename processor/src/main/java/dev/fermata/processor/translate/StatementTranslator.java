package dev.fermata.processor.translate;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.SimpleTreeVisitor;
import com.sun.source.util.TreePath;
import dev.fermata.processor.diagnostics.InternalFailure;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Stmt;

/** Statements (JLS 14). */
final class StatementTranslator extends SimpleTreeVisitor<Stmt, TreePath> {
  private final Scope scope;
  private final Attribution attribution;
  private final Parts parts;
  private final LoopTranslator loops;
  private final TryTranslator tries;
  private final SwitchTranslator switches;
  private final ReturnTranslator returns;
  private final DeadCode deadCode;

  StatementTranslator(
      Scope scope, Parts parts, SwitchTranslator switches, ReturnTranslator returns) {
    this.scope = scope;
    this.attribution = scope.attribution();
    this.parts = parts;
    this.switches = switches;
    this.returns = returns;
    deadCode = new DeadCode(scope.facts());
    loops = new LoopTranslator(scope, parts);
    tries = new TryTranslator(scope, parts);
  }

  @Override
  protected Stmt defaultAction(Tree tree, TreePath path) {
    throw new InternalFailure("no translation for a statement of kind " + tree.getKind());
  }

  @Override
  public Stmt visitBlock(BlockTree tree, TreePath path) {
    return new Stmt.Block(parts.stmts(path, tree.getStatements()), attribution.line(tree));
  }

  @Override
  public Stmt visitVariable(VariableTree tree, TreePath path) {
    Local local = scope.locals().declare(path, Local.Kind.VARIABLE);
    Expr initializer = parts.expr(path, tree.getInitializer());
    return new Stmt.Declare(local, initializer, attribution.line(tree));
  }

  @Override
  public Stmt visitExpressionStatement(ExpressionStatementTree tree, TreePath path) {
    Expr effect = LostMembers.forEffect(parts.expr(path, tree.getExpression()));
    return new Stmt.Eval(effect, attribution.line(tree));
  }

  @Override
  public Stmt visitEmptyStatement(EmptyStatementTree tree, TreePath path) {
    return new Stmt.Empty(attribution.line(tree));
  }

  @Override
  public Stmt visitIf(IfTree tree, TreePath path) {
    Expr condition = parts.expr(path, tree.getCondition());
    Tree then = tree.getThenStatement();
    Tree otherwise = tree.getElseStatement();
    return new Stmt.If(
        condition,
        deadCode.kept(parts.stmt(path, then), then, condition, true),
        deadCode.kept(parts.stmt(path, otherwise), otherwise, condition, false),
        attribution.line(tree));
  }

  @Override
  public Stmt visitWhileLoop(WhileLoopTree tree, TreePath path) {
    return loops.whileLoop(tree, path);
  }

  @Override
  public Stmt visitDoWhileLoop(DoWhileLoopTree tree, TreePath path) {
    return loops.doWhileLoop(tree, path);
  }

  @Override
  public Stmt visitForLoop(ForLoopTree tree, TreePath path) {
    return loops.forLoop(tree, path);
  }

  @Override
  public Stmt visitEnhancedForLoop(EnhancedForLoopTree tree, TreePath path) {
    return loops.forEachLoop(tree, path);
  }

  @Override
  public Stmt visitLabeledStatement(LabeledStatementTree tree, TreePath path) {
    return loops.labeled(tree, path);
  }

  @Override
  public Stmt visitSwitch(SwitchTree tree, TreePath path) {
    return switches.statement(tree, path);
  }

  @Override
  public Stmt visitBreak(BreakTree tree, TreePath path) {
    return new Stmt.Break(scope.jumps().breakTarget(tree.getLabel()), attribution.line(tree));
  }

  @Override
  public Stmt visitContinue(ContinueTree tree, TreePath path) {
    return new Stmt.Continue(scope.jumps().continueTarget(tree.getLabel()), attribution.line(tree));
  }

  @Override
  public Stmt visitYield(YieldTree tree, TreePath path) {
    return new Stmt.Yield(parts.expr(path, tree.getValue()), attribution.line(tree));
  }

  @Override
  public Stmt visitReturn(ReturnTree tree, TreePath path) {
    return returns.statement(tree, path);
  }

  @Override
  public Stmt visitThrow(ThrowTree tree, TreePath path) {
    return new Stmt.Throw(parts.expr(path, tree.getExpression()), attribution.line(tree));
  }

  @Override
  public Stmt visitTry(TryTree tree, TreePath path) {
    return tries.statement(tree, path);
  }

  @Override
  public Stmt visitSynchronized(SynchronizedTree tree, TreePath path) {
    Expr lock = parts.expr(path, tree.getExpression());
    return new Stmt.Synchronized(lock, parts.stmt(path, tree.getBlock()), attribution.line(tree));
  }

  @Override
  public Stmt visitAssert(AssertTree tree, TreePath path) {
    Expr condition = parts.expr(path, tree.getCondition());
    Expr detail = parts.expr(path, tree.getDetail());
    return new Stmt.Assert(condition, detail, attribution.line(tree));
  }
}
