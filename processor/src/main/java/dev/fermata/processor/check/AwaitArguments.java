package dev.fermata.processor.check;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.fermata.processor.source.AwaitCalls;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * Forms of await itself: an exception class that is computed, a suspension point of others without
 * an adapter.
 */
record AwaitArguments(Trees trees) implements ConstructRule {
  @Override
  public Optional<Refusal> refuse(TreePath path) {
    if (!(path.getLeaf() instanceof MethodInvocationTree call)) {
      return Optional.empty();
    }
    Element method = trees.getElement(new TreePath(path, call.getMethodSelect()));
    if (AwaitCalls.isForeignAwait(method)
        && AwaitCalls.adapterOf((ExecutableElement) method).isEmpty()) {
      return Optional.of(
          new Refusal(
              call,
              "The suspension point " + method,
              "its class declares no static method that makes an Awaitable of the same arguments;"
                  + " @AwaitPoint(adapter = …) names that method"));
    }
    List<? extends ExpressionTree> arguments = call.getArguments();
    return AwaitCalls.isAwait(method) && arguments.size() > 1 && !isClassLiteral(arguments.get(1))
        ? Optional.of(
            new Refusal(
                arguments.get(1),
                "await with a computed exception class",
                "write the class as a literal, such as IOException.class"))
        : Optional.empty();
  }

  private static boolean isClassLiteral(Tree tree) {
    return tree instanceof MemberSelectTree select && select.getIdentifier().contentEquals("class");
  }
}
