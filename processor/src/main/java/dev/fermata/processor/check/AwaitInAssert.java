package dev.fermata.processor.check;

import com.sun.source.tree.AssertTree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.source.AwaitCalls;
import java.util.Optional;

/** Await in an assertion, which runs only where assertions are enabled. */
record AwaitInAssert(AwaitCalls awaits) implements ConstructRule {
  @Override
  public Optional<Refusal> refuse(TreePath path) {
    if (!(path.getLeaf() instanceof AssertTree)) {
      return Optional.empty();
    }
    return awaits
        .find(path)
        .map(
            await ->
                new Refusal(
                    await.getLeaf(),
                    "await in an assert statement",
                    "await before it and assert the value"));
  }
}
