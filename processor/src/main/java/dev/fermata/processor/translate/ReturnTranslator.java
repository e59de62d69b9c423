package dev.fermata.processor.translate;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.ir.Stmt.ReturnForm;
import dev.fermata.processor.source.Parentheses;
import dev.fermata.processor.source.TaskBuilder;
import dev.fermata.processor.source.TypeFacts;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * {@code return}, told apart by what it does to the async method.
 *
 * <pre>{@code
 * return Task.fromResult(x);     // RESULT x
 * return Task.completedTask();   // COMPLETED; so are `return null` for Task<Void> and `return`
 * return other();                // OUTCOME other()
 * return c ? null : other();     // if (c) COMPLETED else OUTCOME other()
 * }</pre>
 */
final class ReturnTranslator {
  private static final Set<String> RESULTS =
      Set.of(
          "dev.fermata.Task.fromResult",
          "dev.fermata.ValueTask.fromResult",
          "java.util.concurrent.CompletableFuture.completedFuture",
          "java.util.concurrent.CompletableFuture.completedStage");
  private static final String METHODS = "dev.fermata.codegen.AsyncMethods";
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
    if (plain) {
      return new Stmt.Return(ReturnForm.PLAIN, parts.expr(path, value), line);
    }
    return value == null
        ? new Stmt.Return(ReturnForm.COMPLETED, null, line)
        : ofTask(new TreePath(path, value), line);
  }

  private Stmt ofTask(TreePath path, int line) {
    TreePath inner = Parentheses.enter(path);
    if (inner.getLeaf() instanceof ConditionalExpressionTree choice) {
      Expr condition = parts.expr(inner, choice.getCondition());
      Stmt whenTrue = ofTask(new TreePath(inner, choice.getTrueExpression()), line);
      Stmt whenFalse = ofTask(new TreePath(inner, choice.getFalseExpression()), line);
      return new Stmt.If(condition, whenTrue, whenFalse, line);
    }
    if (inner.getLeaf().getKind() == Tree.Kind.NULL_LITERAL && returnsVoidTask()) {
      return new Stmt.Return(ReturnForm.COMPLETED, null, line);
    }
    if (inner.getLeaf() instanceof MethodInvocationTree call) {
      return ofCall(call, inner, line);
    }
    return outcome(parts.expr(inner), line);
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
    return outcome(parts.expr(path), line);
  }

  /** {@code return mono} is {@code return MonoBuilder.toTask(mono)}. */
  private Stmt outcome(Expr value, int line) {
    Expr task =
        attribution.method().builder().map(builder -> asTask(builder, value, line)).orElse(value);
    return new Stmt.Return(ReturnForm.OUTCOME, task, line);
  }

  private Expr asTask(TaskBuilder builder, Expr value, int line) {
    TypeFacts facts = scope.facts();
    TypeMirror methods = facts.named(METHODS);
    Expr returned =
        new Expr.Call(null, methods, List.of(), "returned", List.of(value), value.type(), line);
    return new Expr.Call(
        null,
        facts.erasure(builder.type().asType()),
        List.of(),
        "toTask",
        List.of(returned),
        facts.erasure(builder.toTask().getReturnType()),
        line);
  }

  /**
   * The value to complete with. A lambda took its type from the call of {@code fromResult}; where
   * the type of the generated method's task does not tell it, a cast does.
   */
  private Expr result(MethodInvocationTree call, TreePath path) {
    Expr value = parts.expr(new TreePath(path, call.getArguments().get(0)));
    TypeMirror result = typeArgument();
    boolean tells =
        result == null || result.getKind() != TypeKind.WILDCARD && scope.facts().isVisible(result);
    return tells ? value : typed(value);
  }

  private static Expr typed(Expr value) {
    if (value instanceof Expr.Lambda || value instanceof Expr.MethodReference) {
      return new Expr.Cast(value, value.type());
    }
    return value instanceof Expr.Conditional choice
        ? new Expr.Conditional(
            choice.condition(), typed(choice.whenTrue()), typed(choice.whenFalse()), choice.type())
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
}
