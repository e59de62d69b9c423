package dev.fermata.processor.check;

import com.sun.source.tree.CaseTree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.source.AwaitCalls;
import dev.fermata.processor.source.NewerTrees;
import java.util.Optional;

/** Await in the guard of a switch case. */
record AwaitInGuard(AwaitCalls awaits) implements ConstructRule {
  @Override
  public Optional<Refusal> refuse(TreePath path) {
    if (!(path.getLeaf() instanceof CaseTree group)) {
      return Optional.empty();
    }
    return awaits
        .find(path, NewerTrees.guard(group))
        .map(
            await ->
                new Refusal(
                    await.getLeaf(),
                    "await in the guard of a switch case",
                    "await before the switch, or test the condition with if in the case"));
  }
}
