package dev.fermata.processor.translate;

import com.sun.source.util.TreePath;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Stmt;

/** Ties the translators of expressions and statements of one method together. */
final class MethodTranslator implements Parts {
  private final ExpressionTranslator expressions;
  private final StatementTranslator statements;

  MethodTranslator(Scope scope) {
    ReturnTranslator returns = new ReturnTranslator(scope, this);
    SwitchTranslator switches = new SwitchTranslator(scope, this);
    expressions =
        new ExpressionTranslator(scope, this, switches, new LambdaTranslator(scope, this, returns));
    statements = new StatementTranslator(scope, this, switches, returns);
  }

  @Override
  public Expr expr(TreePath path) {
    return path.getLeaf().accept(expressions, path);
  }

  @Override
  public Stmt stmt(TreePath path) {
    return path.getLeaf().accept(statements, path);
  }
}
