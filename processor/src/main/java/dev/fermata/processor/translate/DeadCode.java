package dev.fermata.processor.translate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.fermata.processor.ir.BinaryOperator;
import dev.fermata.processor.ir.Completion;
import dev.fermata.processor.ir.Constants;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.ir.UnaryOperator;
import dev.fermata.processor.source.TypeFacts;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * Leaves out code that a constant condition keeps from running, where it declares classes: javac
 * drops such code, and makes no class files for them.
 *
 * <pre>{@code
 * if (DEBUG) { new Thread() { … }.start(); } else …    =>   if (DEBUG) ; else …
 * DEBUG ? new Probe() { … } : probe                    =>   DEBUG ? (Probe) null : probe
 * }</pre>
 */
record DeadCode(TypeFacts facts) {

  /** The branch of a statement that runs if the condition is as given. */
  Stmt kept(Stmt branch, Tree tree, Expr condition, boolean runsIf) {
    if (branch == null || !isDropped(tree, condition, runsIf)) {
      return branch;
    }
    TypeMirror failure = facts.named("java.lang.RuntimeException");
    return Completion.isNormal(branch)
        ? new Stmt.Empty(branch.line())
        : new Stmt.Throw(unknown(failure), branch.line());
  }

  /** The operand that is evaluated if the condition is as given, for a value of that type. */
  Expr kept(Expr operand, Tree tree, Expr condition, boolean evaluatedIf, TypeMirror type) {
    return isDropped(tree, condition, evaluatedIf) ? unknown(type) : operand;
  }

  private boolean isDropped(Tree tree, Expr condition, boolean runsIf) {
    return decided(condition).filter(value -> value != runsIf).isPresent() && declaresClass(tree);
  }

  /** Some value, in no constant expression. */
  private Expr unknown(TypeMirror type) {
    Expr none = new Expr.Literal(facts.nullType(), null);
    return type.getKind().isPrimitive()
        ? new Expr.Cast(new Expr.Cast(none, facts.boxed(type)), type)
        : new Expr.Cast(none, type);
  }

  /** What the condition is whenever it is evaluated, as far as operands before decide it. */
  private static Optional<Boolean> decided(Expr condition) {
    if (condition instanceof Expr.Unary not && not.operator() == UnaryOperator.NOT) {
      return decided(not.operand()).map(value -> !value);
    }
    if (condition instanceof Expr.Binary binary) {
      boolean and = binary.operator() == BinaryOperator.CONDITIONAL_AND;
      if (and || binary.operator() == BinaryOperator.CONDITIONAL_OR) {
        Optional<Boolean> left = decided(binary.left());
        return left.isPresent() && left.get() == and ? decided(binary.right()) : left;
      }
    }
    return Constants.booleanValue(condition);
  }

  private static boolean declaresClass(Tree tree) {
    return Boolean.TRUE.equals(
        new TreeScanner<Boolean, Void>() {
          @Override
          public Boolean visitClass(ClassTree declared, Void unused) {
            return true;
          }

          @Override
          public Boolean reduce(Boolean one, Boolean other) {
            return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
          }
        }.scan(tree, null));
  }
}
