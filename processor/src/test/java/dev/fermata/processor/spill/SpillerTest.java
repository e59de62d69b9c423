package dev.fermata.processor.spill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.processor.Lowering;
import dev.fermata.processor.ir.Phase;
import org.junit.jupiter.api.Test;

class SpillerTest {
  @Test
  void flattensBlocksThatSuspend() {
    assertEquals(
        """
        int x = 1;
        suspend await<Integer>(a);
        use(x);
        """,
        lowered(
            """
            {
              int x = 1;
              {
                await(a);
                use(x);
              }
            }
            """));
  }

  @Test
  void keepsBlocksWithoutAwait() {
    assertEquals(
        """
        {
          int x = 1;
          use(x);
        }
        suspend await<Integer>(a);
        """,
        lowered(
            """
            {
              int x = 1;
              use(x);
            }
            await(a);
            """));
  }

  @Test
  void makesBlocksOfBranches() {
    assertEquals(
        """
        suspend value = await<Boolean>(flag);
        if (value) {
          suspend await<Integer>(a);
        }
        else {
          use(n);
        }
        """,
        lowered(
            """
            if (await(flag)) await(a);
            else use(n);
            """));
  }

  @Test
  void keepsACapturingConditionBeforeTheStatement() {
    assertEquals(
        """
        int limit = id(n);
        boolean kept = ((BooleanSupplier) (() -> limit > 3)).getAsBoolean();
        if (kept) {
          suspend await<Integer>(a);
        }
        """,
        lowered(
            """
            int limit = id(n);
            if (((java.util.function.BooleanSupplier) () -> limit > 3).getAsBoolean()) await(a);
            """));
  }

  @Test
  void returnsAndThrowsBehindTheAwait() {
    assertEquals(
        """
        if (n > 3) {
          suspend value = await<Integer>(a);
          return RESULT value + 1;
        }
        if (n > 4) {
          suspend value' = await<Integer>(a);
          throw new IllegalStateException(value' + "");
        }
        """,
        lowered(
            """
            if (n > 3) return Task.fromResult(await(a) + 1);
            if (n > 4) throw new IllegalStateException(await(a) + "");
            """));
  }

  @Test
  void locksBehindTheAwait() {
    assertEquals(
        """
        Task<Object> lock = null;
        suspend value = await<Object>(lock);
        synchronized (value) {
          use(n);
        }
        """,
        lowered(
            """
            Task<Object> lock = null;
            synchronized (await(lock)) {
              use(n);
            }
            """));
  }

  @Test
  void spillsASwitchExpressionBeforeItsStatement() {
    assertEquals(
        """
        int kept = id(1);
        Object selected;
        int branch = switch (n) {
          case 1 ->
            yield -1;
          case default ->
            yield -2;
        };
        selected: branches branch {
        case -1: {
          suspend selected = await<Integer>(a);
          break selected;
        }
        case -2: {
          selected = 2;
          break selected;
        }
        }
        use(kept, selected);
        """,
        lowered(
            """
            use(id(1), switch (n) { case 1 -> await(a); default -> 2; });
            """));
  }

  private static String lowered(String statements) {
    return Lowering.ofStatements(statements).after(Phase.SPILL);
  }
}
