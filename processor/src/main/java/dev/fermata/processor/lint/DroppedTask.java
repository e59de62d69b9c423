package dev.fermata.processor.lint;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.diagnostics.Diagnostics;
import dev.fermata.processor.diagnostics.Problem;
import dev.fermata.processor.source.Parentheses;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * FER101: a task that a statement, a lambda or a method reference without a result drops.
 *
 * <p>Not reported, unlike CS4014 and FutureReturnValueIgnored: further links of a chain ({@code
 * stage.whenComplete(…)}), what a collection gives back ({@code tasks.remove(key)}), calls of mocks
 * that are being verified, calls that a test expects to throw, and methods marked
 * {@code @CanIgnoreReturnValue}.
 */
record DroppedTask(Program program, Diagnostics diagnostics) implements LintRule {
  private static final Set<String> EXPECTING =
      Set.of(
          "assertThrows",
          "assertThrowsExactly",
          "assertThatThrownBy",
          "assertThatExceptionOfType",
          "isThrownBy",
          "catchThrowable",
          "catchThrowableOfType",
          "expectThrows");

  @Override
  public void check(TreePath path) {
    TreePath dropped = dropped(path);
    ExecutableElement method = dropped == null ? null : program.method(dropped);
    if (method != null && isTask(method.getReturnType()) && !isMeant(dropped, method)) {
      diagnostics.report(
          Problem.FER101, dropped, simpleName(method.getReturnType()), method.getSimpleName());
    }
  }

  /** The call or method reference whose result goes nowhere; null if it goes somewhere. */
  private TreePath dropped(TreePath path) {
    if (path.getLeaf() instanceof ExpressionStatementTree statement) {
      return call(new TreePath(path, statement.getExpression()));
    }
    if (path.getLeaf() instanceof LambdaExpressionTree lambda
        && lambda.getBodyKind() == LambdaExpressionTree.BodyKind.EXPRESSION
        && dropsResult(path)) {
      return call(Parentheses.enter(new TreePath(path, lambda.getBody())));
    }
    return path.getLeaf() instanceof MemberReferenceTree reference
            && reference.getMode() == MemberReferenceTree.ReferenceMode.INVOKE
            && dropsResult(path)
        ? path
        : null;
  }

  private static TreePath call(TreePath path) {
    return path.getLeaf() instanceof MethodInvocationTree ? path : null;
  }

  private boolean dropsResult(TreePath function) {
    return !isExpectedToThrow(function.getParentPath().getLeaf())
        && functions(program.type(function)).anyMatch(this::returnsNothing);
  }

  private static boolean isExpectedToThrow(Tree parent) {
    if (!(parent instanceof MethodInvocationTree call)) {
      return false;
    }
    String name = call.getMethodSelect().toString();
    return EXPECTING.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private Stream<ExecutableElement> functions(TypeMirror functional) {
    Element type = functional == null ? null : program.types().asElement(functional);
    return type instanceof TypeElement declared
        ? ElementFilter.methodsIn(program.elements().getAllMembers(declared)).stream()
            .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
        : Stream.empty();
  }

  private boolean returnsNothing(ExecutableElement function) {
    return function.getReturnType().getKind() == TypeKind.VOID;
  }

  /** The declared type counts: {@code map.put(key, task)} gives back whatever was there. */
  private boolean isTask(TypeMirror declared) {
    return program.isAwaitable(declared);
  }

  private boolean isMeant(TreePath dropped, ExecutableElement method) {
    return program.awaits().isSuspension(dropped)
        || isLinkOfChain(method)
        || mayBeIgnored(method)
        || isCallOfMock(dropped);
  }

  private boolean isLinkOfChain(ExecutableElement method) {
    return !method.getModifiers().contains(Modifier.STATIC)
        && program.isSubtype(method.getEnclosingElement().asType(), Program.STAGE);
  }

  private static boolean mayBeIgnored(ExecutableElement method) {
    for (Element e = method; e != null; e = e.getEnclosingElement()) {
      if (e.getAnnotationMirrors().stream()
          .map(a -> a.getAnnotationType().asElement().getSimpleName())
          .anyMatch(name -> name.contentEquals("CanIgnoreReturnValue"))) {
        return true;
      }
    }
    return false;
  }

  /** {@code verify(mock).load()} calls nothing. */
  private boolean isCallOfMock(TreePath call) {
    TreePath receiver = Program.receiver(call);
    ExecutableElement maker = receiver == null ? null : program.method(receiver);
    return maker != null && maker.getEnclosingElement().toString().startsWith("org.mockito.");
  }

  private String simpleName(TypeMirror type) {
    return program.types().asElement(type).getSimpleName().toString();
  }
}
