package dev.fermata.processor.check;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.fermata.processor.diagnostics.Diagnostics;
import dev.fermata.processor.diagnostics.Problem;
import dev.fermata.processor.source.AsyncAnnotation;
import dev.fermata.processor.source.AwaitCalls;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** FER003 and FER004: where await may stand. */
public final class AwaitPlacementCheck {
  private final Trees trees;
  private final AwaitCalls awaits;
  private final Diagnostics diagnostics;

  /**
   * @param trees of the compilation, whose bodies are attributed
   * @param diagnostics where findings go
   */
  public AwaitPlacementCheck(Trees trees, Diagnostics diagnostics) {
    this.trees = trees;
    this.awaits = new AwaitCalls(trees);
    this.diagnostics = diagnostics;
  }

  /** Reports each await in the class, or in a class inside of it, that could not suspend. */
  public void check(TreePath topLevelClass) {
    new Placement().scan(topLevelClass, AwaitPlace.INITIALIZER);
  }

  private final class Placement extends TreePathScanner<Void, AwaitPlace> {
    @Override
    public Void visitClass(ClassTree tree, AwaitPlace around) {
      return super.visitClass(tree, AwaitPlace.INITIALIZER);
    }

    @Override
    public Void visitMethod(MethodTree tree, AwaitPlace around) {
      Element method = trees.getElement(getCurrentPath());
      return super.visitMethod(tree, placeOf(method));
    }

    private static AwaitPlace placeOf(Element method) {
      if (method == null || AsyncAnnotation.isPresent(method)) {
        return AwaitPlace.ASYNC_METHOD;
      }
      return method.getKind() == ElementKind.CONSTRUCTOR
          ? AwaitPlace.CONSTRUCTOR
          : AwaitPlace.PLAIN_METHOD;
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree tree, AwaitPlace around) {
      return super.visitLambdaExpression(tree, AwaitPlace.LAMBDA);
    }

    @Override
    public Void visitSynchronized(SynchronizedTree tree, AwaitPlace around) {
      scan(tree.getExpression(), around);
      BlockTree block = tree.getBlock();
      return scan(block, around == AwaitPlace.ASYNC_METHOD ? AwaitPlace.MONITOR : around);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, AwaitPlace place) {
      if (awaits.isSuspension(getCurrentPath())) {
        report(tree, place);
      }
      return super.visitMethodInvocation(tree, place);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree tree, AwaitPlace place) {
      if (AwaitCalls.isAwait(trees.getElement(getCurrentPath()))) {
        report(tree, AwaitPlace.METHOD_REFERENCE);
      }
      return super.visitMemberReference(tree, place);
    }

    private void report(Tree tree, AwaitPlace place) {
      switch (place) {
        case ASYNC_METHOD -> {}
        case MONITOR -> diagnostics.report(Problem.FER004, tree, unit());
        default -> diagnostics.report(Problem.FER003, tree, unit(), place.where(), place.wayOut());
      }
    }

    private CompilationUnitTree unit() {
      return getCurrentPath().getCompilationUnit();
    }
  }
}
