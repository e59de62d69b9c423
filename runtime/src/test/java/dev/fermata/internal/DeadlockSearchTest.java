package dev.fermata.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.testing.ManualContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a search makes of what promises say. */
class DeadlockSearchTest {
  private final ManualContext context = new ManualContext();

  /** A promise that says what a test wants. */
  private static Promise<Integer> saying(Consumer<Explanation> explanation) {
    return new Promise<>() {
      @Override
      protected void explain(Explanation search) {
        explanation.accept(search);
      }
    };
  }

  private boolean needs(Consumer<Explanation> explanation) {
    return DeadlockSearch.needs(saying(explanation), context);
  }

  @Test
  void turns() {
    assertTrue(needs(search -> search.waitsForTurn(context)));
    assertFalse(needs(search -> search.waitsForTurn(new ManualContext())));
    assertFalse(needs(search -> search.waitsForTurn(null)));
    assertFalse(needs(search -> {}));
  }

  @Test
  void anyOfNothingIsAPromiseThatHasJustCompleted() {
    assertFalse(needs(search -> search.waitsForAny(List.of())));
  }

  @Test
  void whatIsCompleteNeedsNothing() {
    Promise<Integer> completed = saying(search -> search.waitsForTurn(context));
    completed.trySucceed(1);
    assertFalse(DeadlockSearch.needs(completed, context));
    assertFalse(needs(search -> search.waitsFor(completed)));
  }

  @Test
  void cyclesEnd() {
    List<Promise<Integer>> cycle = new ArrayList<>();
    cycle.add(saying(search -> search.waitsFor(cycle.get(1))));
    cycle.add(saying(search -> search.waitsFor(cycle.get(0))));
    assertFalse(DeadlockSearch.needs(cycle.get(0), context));
    List<Promise<Integer>> anyCycle = new ArrayList<>();
    anyCycle.add(saying(search -> search.waitsForAny(anyCycle)));
    assertFalse(DeadlockSearch.needs(anyCycle.get(0), context));
  }
}
