package dev.fermata.processor.desugar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.processor.Lowering;
import dev.fermata.processor.ir.Phase;
import org.junit.jupiter.api.Test;

class ForEachDesugarTest {
  @Test
  void iteratesOverAnIterable() {
    assertEquals(
        """
        {
          Iterator<Task<Integer>> iterator = tasks.iterator();
          loop: while (iterator.hasNext()) {
            Task<Integer> task = iterator.next();
            {
              use(await<Integer>(task));
            }
          }
        }
        """,
        lowered(
            """
            for (Task<Integer> task : tasks) {
              use(await(task));
            }
            """));
  }

  @Test
  void countsOverAnArray() {
    assertEquals(
        """
        {
          int[] items = array;
          {
            int index = 0;
            loop: for (; index < items.length; index++) {
              int x = items[index];
              {
                use(await<Integer>(a), x);
              }
            }
          }
        }
        """,
        lowered(
            """
            for (int x : array) {
              use(await(a), x);
            }
            """));
  }

  @Test
  void keepsLoopsWithoutAwait() {
    assertEquals(
        """
        loop: for (int x : array) {
          use(x);
        }
        await<Integer>(a);
        """,
        lowered(
            """
            for (int x : array) {
              use(x);
            }
            await(a);
            """));
  }

  @Test
  void keepsTheLoopWhereOnlyItsIterableIsAwaited() {
    assertEquals(
        """
        Task<List<String>> names = null;
        loop: for (String name : await<List<String>>(names)) {
          use(name);
        }
        """,
        lowered(
            """
            Task<List<String>> names = null;
            for (String name : await(names)) {
              use(name);
            }
            """));
  }

  @Test
  void keepsTheLabelForJumps() {
    assertEquals(
        """
        {
          int[] items = array;
          {
            int index = 0;
            outer: for (; index < items.length; index++) {
              int x = items[index];
              {
                {
                  Iterator<Task<Integer>> iterator = tasks.iterator();
                  loop: while (iterator.hasNext()) {
                    Task<Integer> task = iterator.next();
                    {
                      if (await<Integer>(task) == x)
                        continue outer;
                    }
                  }
                }
              }
            }
          }
        }
        """,
        lowered(
            """
            outer:
            for (int x : array) {
              for (Task<Integer> task : tasks) {
                if (await(task) == x) continue outer;
              }
            }
            """));
  }

  private static String lowered(String statements) {
    return Lowering.ofStatements(statements).after(Phase.DESUGAR);
  }
}
