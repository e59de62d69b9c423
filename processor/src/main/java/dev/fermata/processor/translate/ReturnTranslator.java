package dev.fermata.processor.translate;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.ir.Stmt.ReturnForm;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * {@code return}, told apart by what it does to the async method.
 *
 * <pre>{@code
 * return Task.fromResult(x);     // RESULT x
 * return Task.completedTask();   // COMPLETED; so are `return null` for Task<Void> and `return`
 * return other();                // OUTCOME other()
 * }</pre>
 */
final class ReturnTranslator {
  private static final Set<String> RESULTS =
      Set.of(
          "dev.fermata.Task.fromResult",
          "dev.fermata.ValueTask.fromResult",
          "java.util.concurrent.CompletableFuture.completedFuture",
          "java.util.concurrent.CompletableFuture.completedStage");
  private static final Set<String> COMPLETIONS =
      Set.of("dev.fermata.Task.completedTask", "dev.fermata.ValueTask.completed");

  private final Scope scope;
  private final Attribution attribution;
  private final Parts parts;
  private boolean plain;

  ReturnTranslator(Scope scope, Parts parts) {
    this.scope = scope;
    this.attribution = scope.attribution();
    this.parts = parts;
  }

  /** Translates a body whose returns are not the async method's. */
  <T> T plain(Supplier<T> translation) {
    boolean before = plain;
    plain = true;
    try {
      return translation.get();
    } finally {
      plain = before;
    }
  }

  Stmt statement(ReturnTree tree, TreePath path) {
    int line = attribution.line(tree);
    ExpressionTree value = tree.getExpression();
    if (plain || scope.enclosing().isInClassBody()) {
      return new Stmt.Return(ReturnForm.PLAIN, parts.expr(path, value), line);
    }
    if (value == null) {
      return new Stmt.Return(ReturnForm.COMPLETED, null, line);
    }
    TreePath inner = withoutParentheses(new TreePath(path, value));
    if (inner.getLeaf().getKind() == Tree.Kind.NULL_LITERAL && returnsVoidTask()) {
      return new Stmt.Return(ReturnForm.COMPLETED, null, line);
    }
    if (inner.getLeaf() instanceof MethodInvocationTree call) {
      return ofCall(call, inner, line);
    }
    return new Stmt.Return(ReturnForm.OUTCOME, parts.expr(inner), line);
  }

  private Stmt ofCall(MethodInvocationTree call, TreePath path, int line) {
    ExecutableElement method = attribution.executable(new TreePath(path, call.getMethodSelect()));
    String name = method.getEnclosingElement() + "." + method.getSimpleName();
    int arity = method.getParameters().size();
    if (RESULTS.contains(name) && arity == 1) {
      return new Stmt.Return(ReturnForm.RESULT, result(call, path), line);
    }
    if (COMPLETIONS.contains(name) && arity == 0) {
      return new Stmt.Return(ReturnForm.COMPLETED, null, line);
    }
    return new Stmt.Return(ReturnForm.OUTCOME, parts.expr(path), line);
  }

  /**
   * The value to complete with. A lambda took its type from the call of {@code fromResult}; where
   * the method's own return type does not tell it, a cast does.
   */
  private Expr result(MethodInvocationTree call, TreePath path) {
    TreePath argument = new TreePath(path, call.getArguments().get(0));
    Expr value = parts.expr(argument);
    boolean functional = value instanceof Expr.Lambda || value instanceof Expr.MethodReference;
    return functional && typeArgument() instanceof WildcardType
        ? new Expr.Cast(value, value.type())
        : value;
  }

  private boolean returnsVoidTask() {
    return typeArgument() instanceof DeclaredType argument
        && ((TypeElement) argument.asElement())
            .getQualifiedName()
            .contentEquals(Void.class.getName());
  }

  /** What the method's task gives; null where its type does not tell. */
  private TypeMirror typeArgument() {
    TypeMirror returned = attribution.method().element().getReturnType();
    return returned instanceof DeclaredType task && task.getTypeArguments().size() == 1
        ? task.getTypeArguments().get(0)
        : null;
  }

  private static TreePath withoutParentheses(TreePath path) {
    TreePath current = path;
    while (current.getLeaf() instanceof ParenthesizedTree parentheses) {
      current = new TreePath(current, parentheses.getExpression());
    }
    return current;
  }
}
