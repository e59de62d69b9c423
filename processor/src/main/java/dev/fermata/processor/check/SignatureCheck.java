package dev.fermata.processor.check;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.fermata.processor.diagnostics.Diagnostics;
import dev.fermata.processor.diagnostics.Problem;
import dev.fermata.processor.source.AsyncAnnotation;
import dev.fermata.processor.source.AsyncMethod;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** FER001 and FER002: what may be annotated with {@code @Async}. */
public final class SignatureCheck {
  private final Diagnostics diagnostics;

  /**
   * @param diagnostics where findings go
   */
  public SignatureCheck(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Whether the method can be transformed as far as its declaration tells. */
  public boolean check(AsyncMethod method) {
    String reason = refusal(method.element());
    if (reason != null) {
      return report(Problem.FER001, method, method.tree(), reason);
    }
    TypeMirror returned = method.element().getReturnType();
    boolean forgotten = AsyncAnnotation.isFireAndForget(method.element());
    if (returned.getKind() == TypeKind.VOID) {
      return forgotten || mayBeForgotten(method);
    }
    if (forgotten) {
      return report(
          Problem.FER001,
          method,
          method.tree(),
          "fireAndForget is for methods that return void; this one returns a task, which its"
              + " callers can drop themselves");
    }
    return isTaskLike(method) || reportReturnType(method);
  }

  /** A user who lowers FER002 says of all void methods that nobody waits for them. */
  private boolean mayBeForgotten(AsyncMethod method) {
    diagnostics.report(Problem.FER002, method.path(), method.displayName());
    return !diagnostics.isError(Problem.FER002, method.path());
  }

  private static String refusal(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      return "a constructor cannot suspend; use a static factory method that returns a Task";
    }
    if (modifiers.contains(Modifier.ABSTRACT)) {
      return "it has no body; annotate the methods that implement it";
    }
    if (modifiers.contains(Modifier.NATIVE)) {
      return "it is native; call it from an @Async method";
    }
    if (modifiers.contains(Modifier.SYNCHRONIZED)) {
      return "it is synchronized, and a monitor cannot be held across an await; guard the parts"
          + " between awaits with synchronized blocks";
    }
    return null;
  }

  private static boolean isTaskLike(AsyncMethod method) {
    return method.element().getReturnType() instanceof DeclaredType
        && (!method.returnsForeignType() || method.builder().isPresent());
  }

  private boolean reportReturnType(AsyncMethod method) {
    MethodTree tree = method.tree();
    return report(
        Problem.FER001,
        method,
        tree.getReturnType(),
        "it has to return Task, ValueTask, CompletableFuture or CompletionStage, or a type for which"
            + " an @AsyncMethodBuilder has fromTask and toTask, not "
            + method.element().getReturnType());
  }

  private boolean report(Problem problem, AsyncMethod method, Tree tree, Object... reason) {
    Object[] arguments = new Object[reason.length + 1];
    arguments[0] = method.displayName();
    System.arraycopy(reason, 0, arguments, 1, reason.length);
    diagnostics.report(problem, tree, method.unit(), arguments);
    return false;
  }
}
