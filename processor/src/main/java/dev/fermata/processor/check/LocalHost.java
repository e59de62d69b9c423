package dev.fermata.processor.check;

import com.sun.source.util.TreePath;
import dev.fermata.processor.source.AsyncAnnotation;
import dev.fermata.processor.source.AsyncMethod;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** An async method in a local or anonymous class that another async method declares. */
record LocalHost(AsyncMethod method) implements ConstructRule {
  @Override
  public Optional<Refusal> refuse(TreePath path) {
    if (!path.getLeaf().equals(method.tree()) || !isLocal(method.host())) {
      return Optional.empty();
    }
    return Optional.of(
        new Refusal(
            method.tree(),
            "An @Async method of a class in the body of another",
            "make the class a member class, or let its method call one of the class around it"));
  }

  private static boolean isLocal(TypeElement type) {
    for (Element around = type; around != null; around = around.getEnclosingElement()) {
      if (AsyncAnnotation.isPresent(around)) {
        return true;
      }
    }
    return false;
  }
}
