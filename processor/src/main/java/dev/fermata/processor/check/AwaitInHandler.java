package dev.fermata.processor.check;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.source.AwaitCalls;
import java.util.Optional;

/** Await in a catch or finally block. */
record AwaitInHandler(AwaitCalls awaits) implements ConstructRule {
  @Override
  public Optional<Refusal> refuse(TreePath path) {
    if (path.getLeaf() instanceof CatchTree handler) {
      return awaits
          .find(path, handler.getBlock())
          .map(
              await ->
                  new Refusal(
                      await.getLeaf(),
                      "await in a catch block",
                      "keep the exception in a variable and await behind the try statement"));
    }
    if (path.getLeaf() instanceof TryTree tried) {
      return awaits
          .find(path, tried.getFinallyBlock())
          .map(
              await ->
                  new Refusal(
                      await.getLeaf(),
                      "await in a finally block",
                      "catch Throwable, await behind the try statement and throw it again there"));
    }
    return Optional.empty();
  }
}
