package dev.fermata.processor.lint;

import static dev.fermata.processor.lint.ValueTaskFacts.UNREACHABLE;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.fermata.processor.source.Parentheses;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.Element;

/**
 * Walks the ways that code can take (JLS 14, 15.23 to 15.28): a forward data flow analysis on the
 * tree, in which {@link #now} is what is known at the point that the walk has reached. Loops are
 * walked until nothing new is found out.
 */
abstract class Ways extends TreePathScanner<Void, Void> {
  /** What is known if a condition holds, and if it does not. */
  private record Branches(ValueTaskFacts whenTrue, ValueTaskFacts whenFalse) {}

  private final JumpFacts jumps = new JumpFacts();
  private final Deque<Set<Element>> usedInTry = new ArrayDeque<>();

  /** What is known here. */
  ValueTaskFacts now = ValueTaskFacts.START;

  /** The value task that is completed if the condition holds; null for other conditions. */
  abstract Element askedWhetherCompleted(TreePath condition);

  /** A value task is used up here. */
  void useUp(Element task) {
    now = now.withUsed(Set.of(task));
    usedInTry.forEach(used -> used.add(task));
  }

  TreePath below(Tree part) {
    return Parentheses.enter(new TreePath(getCurrentPath(), part));
  }

  // Conditions.

  private Branches condition(Tree tree) {
    TreePath path = below(tree);
    Tree condition = path.getLeaf();
    switch (condition.getKind()) {
      case LOGICAL_COMPLEMENT -> {
        Branches inner = condition(((UnaryTree) condition).getExpression());
        return new Branches(inner.whenFalse(), inner.whenTrue());
      }
      case CONDITIONAL_AND -> {
        Branches left = condition(((BinaryTree) condition).getLeftOperand());
        now = left.whenTrue();
        Branches right = condition(((BinaryTree) condition).getRightOperand());
        return new Branches(right.whenTrue(), left.whenFalse().join(right.whenFalse()));
      }
      case CONDITIONAL_OR -> {
        Branches left = condition(((BinaryTree) condition).getLeftOperand());
        now = left.whenFalse();
        Branches right = condition(((BinaryTree) condition).getRightOperand());
        return new Branches(left.whenTrue().join(right.whenTrue()), right.whenFalse());
      }
      case BOOLEAN_LITERAL -> {
        boolean holds = Boolean.TRUE.equals(((LiteralTree) condition).getValue());
        return new Branches(holds ? now : UNREACHABLE, holds ? UNREACHABLE : now);
      }
      default -> {
        scan(condition, null);
        Element completed = askedWhetherCompleted(path);
        return new Branches(completed == null ? now : now.withCompleted(completed), now);
      }
    }
  }

  @Override
  public Void visitBinary(BinaryTree binary, Void unused) {
    switch (binary.getKind()) {
      case CONDITIONAL_AND, CONDITIONAL_OR -> {
        Branches branches = condition(binary);
        now = branches.whenTrue().join(branches.whenFalse());
        return null;
      }
      default -> {
        return super.visitBinary(binary, unused);
      }
    }
  }

  @Override
  public Void visitConditionalExpression(ConditionalExpressionTree choice, Void unused) {
    return choose(choice.getCondition(), choice.getTrueExpression(), choice.getFalseExpression());
  }

  @Override
  public Void visitIf(IfTree choice, Void unused) {
    return choose(choice.getCondition(), choice.getThenStatement(), choice.getElseStatement());
  }

  private Void choose(Tree condition, Tree whenTrue, Tree whenFalse) {
    Branches branches = condition(condition);
    now = branches.whenTrue();
    scan(whenTrue, null);
    ValueTaskFacts afterTrue = now;
    now = branches.whenFalse();
    scan(whenFalse, null);
    now = now.join(afterTrue);
    return null;
  }

  // Loops.

  @Override
  public Void visitWhileLoop(WhileLoopTree loop, Void unused) {
    return repeat(
        loop,
        () -> {
          Branches branches = condition(loop.getCondition());
          now = branches.whenTrue();
          scanRound(loop, loop.getStatement());
          return branches.whenFalse();
        });
  }

  @Override
  public Void visitDoWhileLoop(DoWhileLoopTree loop, Void unused) {
    return repeat(
        loop,
        () -> {
          scanRound(loop, loop.getStatement());
          Branches branches = condition(loop.getCondition());
          now = branches.whenTrue();
          return branches.whenFalse();
        });
  }

  @Override
  public Void visitForLoop(ForLoopTree loop, Void unused) {
    scan(loop.getInitializer(), unused);
    return repeat(
        loop,
        () -> {
          Branches branches =
              loop.getCondition() == null
                  ? new Branches(now, UNREACHABLE)
                  : condition(loop.getCondition());
          now = branches.whenTrue();
          scanRound(loop, loop.getStatement());
          scan(loop.getUpdate(), null);
          return branches.whenFalse();
        });
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree loop, Void unused) {
    scan(loop.getExpression(), unused);
    return repeat(
        loop,
        () -> {
          ValueTaskFacts atEnd = now;
          scan(loop.getVariable(), null);
          scanRound(loop, loop.getStatement());
          return atEnd;
        });
  }

  private void scanRound(Tree loop, Tree body) {
    scan(body, null);
    now = now.join(jumps.continued(loop));
  }

  /**
   * @param round walks once through the loop, and gives what is known where it ends by itself
   */
  private Void repeat(Tree loop, Supplier<ValueTaskFacts> round) {
    ValueTaskFacts before;
    ValueTaskFacts start = now;
    ValueTaskFacts end;
    do {
      before = start;
      now = before;
      jumps.enter(loop);
      end = round.get();
      end = end.join(jumps.leave(loop));
      start = before.join(now);
    } while (!start.equals(before));
    now = end;
    return null;
  }

  // Jumps.

  @Override
  public Void visitLabeledStatement(LabeledStatementTree labeled, Void unused) {
    jumps.label(labeled);
    Tree statement = labeled.getStatement();
    if (statement instanceof BlockTree || statement instanceof IfTree) {
      jumps.enter(statement);
      scan(statement, unused);
      now = now.join(jumps.leave(statement));
      return null;
    }
    return scan(statement, unused);
  }

  @Override
  public Void visitBreak(BreakTree tree, Void unused) {
    jumps.breakTo(tree.getLabel(), now);
    return leave();
  }

  @Override
  public Void visitContinue(ContinueTree tree, Void unused) {
    jumps.continueTo(tree.getLabel(), now);
    return leave();
  }

  @Override
  public Void visitYield(YieldTree tree, Void unused) {
    scan(tree.getValue(), unused);
    jumps.yield(now);
    return leave();
  }

  @Override
  public Void visitReturn(ReturnTree tree, Void unused) {
    scan(tree.getExpression(), unused);
    return leave();
  }

  @Override
  public Void visitThrow(ThrowTree tree, Void unused) {
    scan(tree.getExpression(), unused);
    return leave();
  }

  private Void leave() {
    now = UNREACHABLE;
    return null;
  }

  // Switches.

  @Override
  public Void visitSwitch(SwitchTree tree, Void unused) {
    return branch(tree, tree.getExpression(), tree.getCases());
  }

  @Override
  public Void visitSwitchExpression(SwitchExpressionTree tree, Void unused) {
    return branch(tree, tree.getExpression(), tree.getCases());
  }

  private Void branch(Tree tree, Tree selector, List<? extends CaseTree> cases) {
    scan(selector, null);
    ValueTaskFacts start = now;
    ValueTaskFacts end = tree.getKind() == Tree.Kind.SWITCH ? start : UNREACHABLE;
    jumps.enter(tree);
    now = UNREACHABLE;
    for (CaseTree branch : cases) {
      now = now.join(start);
      scan(branch, null);
      if (branch.getCaseKind() == CaseTree.CaseKind.RULE) {
        end = end.join(now);
        now = UNREACHABLE;
      }
    }
    now = now.join(end).join(jumps.leave(tree));
    return null;
  }

  // Exceptions.

  @Override
  public Void visitTry(TryTree tree, Void unused) {
    ValueTaskFacts start = now;
    Set<Element> used = new HashSet<>();
    usedInTry.push(used);
    scan(tree.getResources(), unused);
    scan(tree.getBlock(), unused);
    ValueTaskFacts end = now;
    for (CatchTree handler : tree.getCatches()) {
      now = start.withUsed(used);
      scan(handler, unused);
      end = end.join(now);
    }
    usedInTry.pop();
    if (tree.getFinallyBlock() != null) {
      boolean endsNormally = end.reachable();
      now = end.join(start.withUsed(used));
      scan(tree.getFinallyBlock(), unused);
      end = endsNormally ? now : UNREACHABLE;
    }
    now = end;
    return null;
  }
}
