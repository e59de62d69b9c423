package dev.fermata.processor.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.processor.Lowering;
import dev.fermata.processor.ir.Phase;
import org.junit.jupiter.api.Test;

class CatchHandlersTest {
  @Test
  void remembersTheHandlerAndRunsItBehindTheTry() {
    assertEquals(
        """
        {
          int handler = 0;
          IllegalStateException e = null;
          try {
            use(n);
          }
          catch (IllegalStateException e') {
            e = e';
            handler = 1;
          }
          if (handler == 1) {
            await<Integer>(a);
            use(e);
          }
        }
        """,
        lowered(
            """
            try {
              use(n);
            } catch (IllegalStateException e) {
              await(a);
              use(e);
            }
            """));
  }

  @Test
  void leavesHandlersWithoutAwaitInPlace() {
    assertEquals(
        """
        {
          int handler = 0;
          RuntimeException e' = null;
          try {
            use(n);
          }
          catch (IllegalStateException e) {
            use(e);
          }
          catch (RuntimeException e'') {
            e' = e'';
            handler = 1;
          }
          if (handler == 1) {
            await<Integer>(a);
          }
        }
        """,
        lowered(
            """
            try {
              use(n);
            } catch (IllegalStateException e) {
              use(e);
            } catch (RuntimeException e) {
              await(a);
            }
            """));
  }

  @Test
  void doesNotAskWhereOnlyTheHandlerGoesOn() {
    assertEquals(
        """
        {
          int handler = 0;
          IllegalStateException e = null;
          try {
            return OUTCOME a;
          }
          catch (IllegalStateException e') {
            e = e';
            handler = 1;
          }
          {
            use(await<Integer>(b));
          }
        }
        """,
        lowered(
            """
            try {
              return a;
            } catch (IllegalStateException e) {
              use(await(b));
            }
            """));
  }

  @Test
  void keepsHandlersInsideOfAFinally() {
    assertEquals(
        """
        try {
          int handler = 0;
          IllegalStateException e = null;
          try {
            use(n);
          }
          catch (IllegalStateException e') {
            e = e';
            handler = 1;
          }
          if (handler == 1) {
            await<Integer>(a);
          }
        }
        finally {
          use(2);
        }
        """,
        lowered(
            """
            try {
              use(n);
            } catch (IllegalStateException e) {
              await(a);
            } finally {
              use(2);
            }
            """));
  }

  private static String lowered(String statements) {
    return Lowering.ofStatements(statements).after(Phase.HANDLERS);
  }
}
