package dev.fermata.processor.check;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.source.AsyncMethod;
import java.util.Optional;

/** Local classes, records, enums and interfaces, and anonymous classes (JLS 14.3, 15.9.5). */
record ClassInBody(AsyncMethod method) implements ConstructRule {
  @Override
  public Optional<Refusal> refuse(TreePath path) {
    if (!(path.getLeaf() instanceof ClassTree declared)) {
      return Optional.empty();
    }
    return path.getParentPath().getLeaf() instanceof NewClassTree creation
        ? Optional.of(
            new Refusal(
                creation,
                "An anonymous class",
                "use a lambda expression, or create it in a method that is not @Async"))
        : Optional.of(
            new Refusal(
                declared,
                "The local declaration of " + declared.getSimpleName(),
                "declare it as a member of " + method.host().getSimpleName()));
  }
}
