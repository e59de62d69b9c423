package dev.fermata.processor.desugar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.processor.Lowering;
import dev.fermata.processor.ir.Phase;
import org.junit.jupiter.api.Test;

class LoopDesugarTest {
  @Test
  void keepsAWhileWithoutAwaitInItsCondition() {
    assertEquals(
        """
        loop: while (n > id(1)) {
          await<Integer>(a);
        }
        """,
        lowered(
            """
            while (n > id(1)) {
              await(a);
            }
            """));
  }

  @Test
  void asksInsideOfTheLoopWhereTheConditionAwaits() {
    assertEquals(
        """
        loop: while (true) {
          if (!await<Boolean>(flag))
            break loop;
          {
            use(n);
          }
        }
        """,
        lowered(
            """
            while (await(flag)) {
              use(n);
            }
            """));
  }

  @Test
  void movesDeclarationsOfAForBeforeIt() {
    assertEquals(
        """
        {
          int i = 0;
          int j = n;
          loop: for (; i < j; i++, j--) {
            await<Integer>(a);
          }
        }
        """,
        lowered(
            """
            for (int i = 0, j = n; i < j; i++, j--) {
              await(a);
            }
            """));
  }

  @Test
  void updatesBehindTheBodyWhereTheUpdateAwaits() {
    assertEquals(
        """
        {
          int i = 0;
          loop: while (true) {
            if (!(i < n))
              break loop;
            next: {
              if (i == 3)
                break next;
              use(i);
            }
            i += await<Integer>(a);
          }
        }
        """,
        lowered(
            """
            for (int i = 0; i < n; i += await(a)) {
              if (i == 3) continue;
              use(i);
            }
            """));
  }

  @Test
  void asksAtTheEndOfADoWhile() {
    assertEquals(
        """
        loop: while (true) {
          next: {
            if (n > 3)
              break next;
            if (n > 2)
              break loop;
            use(n);
          }
          if (!await<Boolean>(flag))
            break loop;
        }
        """,
        lowered(
            """
            do {
              if (n > 3) continue;
              if (n > 2) break;
              use(n);
            } while (await(flag));
            """));
  }

  @Test
  void leavesOutAConditionThatIsNeverReached() {
    assertEquals(
        """
        loop: while (true) {
          {
            if (n > 2)
              break loop;
            throw new IllegalStateException();
          }
        }
        await<Integer>(a);
        """,
        lowered(
            """
            do {
              if (n > 2) break;
              throw new IllegalStateException();
            } while (await(flag));
            await(a);
            """));
  }

  @Test
  void evaluatesAConditionWithACapturingLambdaAsAStatement() {
    assertEquals(
        """
        int limit = await<Integer>(a);
        loop: while (true) {
          if (!((BooleanSupplier) (() -> limit > 3)).getAsBoolean())
            break loop;
          {
            await<Integer>(b);
          }
        }
        """,
        lowered(
            """
            int limit = await(a);
            while (((java.util.function.BooleanSupplier) () -> limit > 3).getAsBoolean()) {
              await(b);
            }
            """));
  }

  private static String lowered(String statements) {
    return Lowering.ofStatements(statements).after(Phase.DESUGAR);
  }
}
