package dev.fermata.processor.hoist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.processor.Lowering;
import dev.fermata.processor.ir.Phase;
import org.junit.jupiter.api.Test;

class CaptureCopiesTest {
  @Test
  void copiesAHoistedVariableForALambda() {
    assertEquals(
        """
        int x;
        suspend x = await<Integer>(a);
        int x' = x;
        run(() -> use(x'));
        suspend await<Integer>(b);
        use(x);
        """,
        lowered(
            """
            int x = await(a);
            run(() -> use(x));
            await(b);
            use(x);
            """));
  }

  @Test
  void leavesAVariableThatStaysInItsPlace() {
    assertEquals(
        """
        int x;
        suspend x = await<Integer>(a);
        run(() -> use(x));
        suspend await<Integer>(b);
        """,
        lowered(
            """
            int x = await(a);
            run(() -> use(x));
            await(b);
            """));
  }

  @Test
  void leavesParameters() {
    assertEquals(
        """
        suspend await<Integer>(a);
        run(() -> use(n));
        """,
        lowered(
            """
            await(a);
            run(() -> use(n));
            """));
  }

  @Test
  void copiesOnceForAllLambdasOfAStatement() {
    assertEquals(
        """
        int x;
        suspend x = await<Integer>(a);
        suspend await<Integer>(b);
        int x' = x;
        use((Runnable) (() -> use(x')), (Runnable) (() -> use(x' + 1)), x);
        """,
        lowered(
            """
            int x = await(a);
            await(b);
            use((Runnable) () -> use(x), (Runnable) () -> use(x + 1), x);
            """));
  }

  @Test
  void copiesInsideOfTheIteration() {
    assertEquals(
        """
        Iterator<Task<Integer>> iterator = tasks.iterator();
        loop: while (iterator.hasNext()) {
          Task<Integer> task = iterator.next();
          int x;
          suspend x = await<Integer>(task);
          suspend await<Integer>(a);
          int x' = x;
          run(() -> use(x'));
        }
        """,
        lowered(
            """
            for (Task<Integer> task : tasks) {
              int x = await(task);
              await(a);
              run(() -> use(x));
            }
            """));
  }

  @Test
  void copiesForAnInnerLambda() {
    assertEquals(
        """
        int x;
        suspend x = await<Integer>(a);
        suspend await<Integer>(b);
        int x' = x;
        run(() -> run(() -> use(x')));
        """,
        lowered(
            """
            int x = await(a);
            await(b);
            run(() -> run(() -> use(x)));
            """));
  }

  @Test
  void copiesBeforeAReturn() {
    assertEquals(
        """
        int x;
        suspend x = await<Integer>(a);
        suspend await<Integer>(b);
        if (n > 1) {
          int x' = x;
          return OUTCOME Task.run(() -> x');
        }
        """,
        lowered(
            """
            int x = await(a);
            await(b);
            if (n > 1) return Task.run(() -> x);
            """));
  }

  @Test
  void copiesForALambdaInABranchOfASwitchExpression() {
    assertEquals(
        """
        int x;
        suspend x = await<Integer>(a);
        suspend await<Integer>(b);
        int x' = x;
        use(switch (n) {
          case 1 ->
            {
              run(() -> use(x'));
              yield 1;
            }
          case default ->
            yield 2;
        });
        """,
        lowered(
            """
            int x = await(a);
            await(b);
            use(switch (n) {
              case 1 -> {
                run(() -> use(x));
                yield 1;
              }
              default -> 2;
            });
            """));
  }

  @Test
  void passesValuesToLocalClassesWithoutCopies() {
    assertEquals(
        """
        int x;
        suspend x = await<Integer>(a);
        suspend await<Integer>(b);
        use(new <anonymous Object>(x));
        """,
        lowered(
            """
            int x = await(a);
            await(b);
            use(new Object() {
              int y = x;
            });
            """));
  }

  private static String lowered(String statements) {
    return Lowering.ofStatements(statements).after(Phase.HOIST);
  }
}
