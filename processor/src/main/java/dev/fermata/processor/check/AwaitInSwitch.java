package dev.fermata.processor.check;

import com.sun.source.tree.CaseTree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.source.AwaitCalls;
import java.util.Optional;

/** Await in a group of a switch statement or switch expression: in its guard or in its body. */
record AwaitInSwitch(AwaitCalls awaits) implements ConstructRule {
  @Override
  public Optional<Refusal> refuse(TreePath path) {
    if (!(path.getLeaf() instanceof CaseTree)) {
      return Optional.empty();
    }
    return awaits
        .find(path)
        .map(
            await ->
                new Refusal(
                    await.getLeaf(),
                    "await in a case of a switch",
                    "let the switch choose the task, and await it behind the switch; or use if"));
  }
}
