package dev.fermata.processor.check;

import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import java.util.Optional;

/** Type arguments for a generic constructor: {@code new <String>Parser(source)} (JLS 15.9). */
record ConstructorTypeArguments() implements ConstructRule {
  @Override
  public Optional<Refusal> refuse(TreePath path) {
    return path.getLeaf() instanceof NewClassTree creation && !creation.getTypeArguments().isEmpty()
        ? Optional.of(
            new Refusal(
                creation,
                "A constructor call with type arguments of its own",
                "leave them to be inferred, or move the call to a method that is not @Async"))
        : Optional.empty();
  }
}
