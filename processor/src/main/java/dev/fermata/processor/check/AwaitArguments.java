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

/** Forms of await itself: an exception class that is computed, a suspension point of others. */
record AwaitArguments(Trees trees) implements ConstructRule {
  @Override
  public Optional<Refusal> refuse(TreePath path) {
    if (!(path.getLeaf() instanceof MethodInvocationTree call)) {
      return Optional.empty();
    }
    Element method = trees.getElement(new TreePath(path, call.getMethodSelect()));
    if (AwaitCalls.isForeignAwait(method)) {
      return Optional.of(
          new Refusal(
              call,
              "The suspension point " + method,
              "await its toFuture(), or what else makes a CompletionStage of it"));
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
