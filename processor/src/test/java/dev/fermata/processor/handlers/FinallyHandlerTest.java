package dev.fermata.processor.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.processor.Lowering;
import dev.fermata.processor.ir.Phase;
import org.junit.jupiter.api.Test;

class FinallyHandlerTest {
  @Test
  void runsTheBlockOnceAndThenGoesOnAsBefore() {
    assertEquals(
        """
        {
          Throwable pending = null;
          end: {
            try {
              use(n);
            }
            catch (Throwable thrown) {
              pending = thrown;
            }
          }
          {
            await<Integer>(a);
          }
          if (pending != null)
            throw pending;
        }
        """,
        lowered(
            """
            try {
              use(n);
            } finally {
              await(a);
            }
            """));
  }

  @Test
  void keepsAReturnUntilTheBlockHasRun() {
    assertEquals(
        """
        {
          Throwable pending = null;
          int exit = 0;
          int returned;
          end: {
            try {
              if (n > 1) {
                returned = id(n);
                exit = 1;
                break end;
              }
            }
            catch (Throwable thrown) {
              pending = thrown;
            }
          }
          {
            await<Integer>(a);
          }
          if (pending != null)
            throw pending;
          if (exit == 1)
            return RESULT returned;
        }
        """,
        lowered(
            """
            try {
              if (n > 1) return Task.fromResult(id(n));
            } finally {
              await(a);
            }
            """));
  }

  @Test
  void keepsAReturnedTaskUntilTheBlockHasRun() {
    assertEquals(
        """
        loop: while (n > 0) {
          {
            Throwable pending = null;
            int exit = 0;
            Task<Integer> returned;
            end: {
              try {
                {
                  returned = b;
                  exit = 1;
                  break end;
                }
              }
              catch (Throwable thrown) {
                pending = thrown;
              }
            }
            {
              await<Integer>(a);
            }
            if (pending != null)
              throw pending;
            return OUTCOME returned;
          }
        }
        """,
        lowered(
            """
            while (n > 0) {
              try {
                return b;
              } finally {
                await(a);
              }
            }
            """));
  }

  @Test
  void keepsJumpsUntilTheBlockHasRun() {
    assertEquals(
        """
        loop: while (true) {
          {
            Throwable pending = null;
            int exit = 0;
            end: {
              try {
                if (n > 3) {
                  exit = 1;
                  break end;
                }
                if (n > 2) {
                  exit = 2;
                  break end;
                }
                use(n);
              }
              catch (Throwable thrown) {
                pending = thrown;
              }
            }
            {
              await<Integer>(a);
            }
            if (pending != null)
              throw pending;
            if (exit == 1)
              break loop;
            else
              if (exit == 2)
                continue loop;
          }
        }
        """,
        lowered(
            """
            while (true) {
              try {
                if (n > 3) break;
                if (n > 2) continue;
                use(n);
              } finally {
                await(a);
              }
            }
            """));
  }

  @Test
  void forgetsWhatABlockThatJumpsOverrides() {
    assertEquals(
        """
        loop: while (true) {
          {
            Throwable pending = null;
            end: {
              try {
                use(n);
              }
              catch (Throwable thrown) {
                pending = thrown;
              }
            }
            {
              await<Integer>(a);
              break loop;
            }
          }
        }
        """,
        lowered(
            """
            while (true) {
              try {
                use(n);
              } finally {
                await(a);
                break;
              }
            }
            """));
  }

  private static String lowered(String statements) {
    return Lowering.ofStatements(statements).after(Phase.HANDLERS);
  }
}
