package dev.fermata.processor.check;

import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.source.AwaitCalls;
import java.util.Optional;
import java.util.stream.Stream;

/** Await in the resources or in the body of a try-with-resources statement. */
record AwaitInResources(AwaitCalls awaits) implements ConstructRule {
  @Override
  public Optional<Refusal> refuse(TreePath path) {
    if (!(path.getLeaf() instanceof TryTree tried) || tried.getResources().isEmpty()) {
      return Optional.empty();
    }
    Stream<Tree> parts = Stream.concat(tried.getResources().stream(), Stream.of(tried.getBlock()));
    return parts
        .flatMap(part -> awaits.find(path, part).stream())
        .findFirst()
        .map(
            await ->
                new Refusal(
                    await.getLeaf(),
                    "await in a try-with-resources statement",
                    "close the resource in a finally block"));
  }
}
