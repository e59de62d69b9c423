package dev.fermata.processor.desugar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.processor.Lowering;
import dev.fermata.processor.ir.Phase;
import org.junit.jupiter.api.Test;

class AssertDesugarTest {
  @Test
  void asksForTheAwaitedConditionWhereAssertionsAreEnabled() {
    assertEquals(
        """
        {
          boolean enabled = false;
          assert enabled = true;
          if (enabled) {
            if (!await<Boolean>(flag))
              throw new AssertionError(n);
          }
        }
        """,
        lowered("assert await(flag) : n;"));
  }

  @Test
  void keepsAnAssertionWithoutAwait() {
    assertEquals(
        """
        assert n > 0 : n;
        await<Integer>(a);
        """,
        lowered("assert n > 0 : n; await(a);"));
  }

  private static String lowered(String statements) {
    return Lowering.ofStatements(statements).after(Phase.DESUGAR);
  }
}
