package dev.fermata.processor.lint;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.diagnostics.Diagnostics;
import dev.fermata.processor.diagnostics.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * FER103: a call without the token that the method or lambda around it was given, though the
 * callee, or an overload of it, takes one.
 *
 * <p>Not reported, unlike CA2016: calls in {@code catch} and {@code finally}, where what cleans up
 * must not be cancelled, and calls that pass some other token, {@code none()} among them.
 */
record UnpassedToken(Program program, Diagnostics diagnostics) implements LintRule {
  @Override
  public void check(TreePath path) {
    if (!(path.getLeaf() instanceof MethodInvocationTree call) || cleansUp(path)) {
      return;
    }
    Optional<VariableTree> token = tokenInScope(path);
    ExecutableElement method = token.isEmpty() ? null : program.method(path);
    if (method != null
        && !passesToken(call, path)
        && new TokenOverloads(program).exist(method, enclosingMethod(path))) {
      diagnostics.report(
          Problem.FER103, path, Program.text(call.getMethodSelect()), token.get().getName());
    }
  }

  private static boolean cleansUp(TreePath place) {
    Tree part = place.getLeaf();
    for (TreePath path = place.getParentPath(); path != null; path = path.getParentPath()) {
      Tree leaf = path.getLeaf();
      if (leaf instanceof MethodTree || leaf instanceof ClassTree) {
        return false;
      }
      if (leaf instanceof CatchTree
          || leaf instanceof TryTree statement && part == statement.getFinallyBlock()) {
        return true;
      }
      part = leaf;
    }
    return false;
  }

  /** The nearest parameter that is a token, of the method or of a lambda around the call. */
  private Optional<VariableTree> tokenInScope(TreePath place) {
    return Stream.iterate(EnclosingCode.of(place), Optional::isPresent, this::around)
        .map(Optional::get)
        .flatMap(code -> parameters(code).filter(p -> isToken(new TreePath(code, p))))
        .findFirst();
  }

  private Optional<TreePath> around(Optional<TreePath> code) {
    return code.filter(path -> path.getLeaf() instanceof LambdaExpressionTree)
        .flatMap(EnclosingCode::of);
  }

  private static Stream<VariableTree> parameters(TreePath code) {
    List<? extends VariableTree> parameters =
        code.getLeaf() instanceof MethodTree method
            ? method.getParameters()
            : ((LambdaExpressionTree) code.getLeaf()).getParameters();
    return parameters.stream().map(VariableTree.class::cast);
  }

  private boolean passesToken(MethodInvocationTree call, TreePath path) {
    return call.getArguments().stream().anyMatch(a -> isToken(new TreePath(path, a)));
  }

  private boolean isToken(TreePath path) {
    return program.isSubtype(program.type(path), Program.TOKEN);
  }

  private Element enclosingMethod(TreePath place) {
    return Stream.iterate(EnclosingCode.of(place), Optional::isPresent, this::around)
        .map(Optional::get)
        .filter(code -> code.getLeaf() instanceof MethodTree)
        .map(program::element)
        .findFirst()
        .orElse(null);
  }
}
