package dev.fermata.processor.check;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.fermata.processor.source.AwaitCalls;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** A suspension point of another library for which there is no adapter. */
record AwaitPointAdapter(Trees trees) implements ConstructRule {
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
    return Optional.empty();
  }
}
