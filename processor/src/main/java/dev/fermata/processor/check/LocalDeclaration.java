package dev.fermata.processor.check;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.source.AsyncMethod;
import java.util.Optional;

/**
 * Local classes, records, enums and interfaces (JLS 14.3), and those declared in anonymous classes.
 */
record LocalDeclaration(AsyncMethod method) implements ConstructRule {
  @Override
  public Optional<Refusal> refuse(TreePath path) {
    return path.getLeaf() instanceof ClassTree declared
            && !(path.getParentPath().getLeaf() instanceof NewClassTree)
        ? Optional.of(
            new Refusal(
                declared,
                "The local declaration of " + declared.getSimpleName(),
                "declare it as a member of " + method.host().getSimpleName()))
        : Optional.empty();
  }
}
