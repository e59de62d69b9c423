package dev.fermata.processor.translate;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeKind;

/** Loops and the labels on them (JLS 14.7, 14.12 to 14.14). */
final class LoopTranslator {
  private final Scope scope;
  private final Attribution attribution;
  private final Parts parts;

  LoopTranslator(Scope scope, Parts parts) {
    this.scope = scope;
    this.attribution = scope.attribution();
    this.parts = parts;
  }

  Stmt whileLoop(WhileLoopTree tree, TreePath path) {
    int line = attribution.line(tree);
    return scope
        .jumps()
        .loop(
            label -> {
              Expr condition = parts.expr(path, tree.getCondition());
              Stmt body = parts.stmt(path, tree.getStatement());
              return new Stmt.While(label, condition, body, line);
            });
  }

  Stmt doWhileLoop(DoWhileLoopTree tree, TreePath path) {
    int line = attribution.line(tree);
    return scope
        .jumps()
        .loop(
            label -> {
              Stmt body = parts.stmt(path, tree.getStatement());
              Expr condition = parts.expr(path, tree.getCondition());
              return new Stmt.DoWhile(label, body, condition, line);
            });
  }

  Stmt forLoop(ForLoopTree tree, TreePath path) {
    int line = attribution.line(tree);
    return scope
        .jumps()
        .loop(
            label -> {
              List<Stmt> init = parts.stmts(path, tree.getInitializer());
              Expr condition = parts.expr(path, tree.getCondition());
              List<Expr> update = new ArrayList<>();
              for (ExpressionStatementTree step : tree.getUpdate()) {
                TreePath stepPath = new TreePath(path, step);
                update.add(LostMembers.forEffect(parts.expr(stepPath, step.getExpression())));
              }
              Stmt body = parts.stmt(path, tree.getStatement());
              return new Stmt.For(label, init, condition, List.copyOf(update), body, line);
            });
  }

  Stmt forEachLoop(EnhancedForLoopTree tree, TreePath path) {
    int line = attribution.line(tree);
    return scope
        .jumps()
        .loop(
            label -> {
              Expr iterable = parts.expr(path, tree.getExpression());
              if (iterable.type().getKind() != TypeKind.ARRAY) {
                scope.references().implicitCall(iterable.type(), "iterator");
              }
              TreePath variable = new TreePath(path, tree.getVariable());
              Local local = scope.locals().declare(variable, Local.Kind.VARIABLE);
              Stmt body = parts.stmt(path, tree.getStatement());
              return new Stmt.ForEach(label, local, iterable, body, line);
            });
  }

  /**
   * A label before a loop or switch is the loop's own; all names on one statement mean the same.
   */
  Stmt labeled(LabeledStatementTree tree, TreePath path) {
    List<String> names = new ArrayList<>();
    StatementTree body = tree;
    TreePath bodyPath = path;
    while (body instanceof LabeledStatementTree labeled) {
      names.add(labeled.getLabel().toString());
      body = labeled.getStatement();
      bodyPath = new TreePath(bodyPath, body);
    }
    TreePath target = bodyPath;
    return switch (body.getKind()) {
      case WHILE_LOOP, DO_WHILE_LOOP, FOR_LOOP, ENHANCED_FOR_LOOP, SWITCH -> {
        scope.jumps().name(names);
        yield parts.stmt(target);
      }
      default ->
          scope
              .jumps()
              .labeled(
                  names,
                  label -> new Stmt.Labeled(label, parts.stmt(target), attribution.line(tree)));
    };
  }
}
