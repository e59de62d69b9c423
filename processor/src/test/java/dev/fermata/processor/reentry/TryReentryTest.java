package dev.fermata.processor.reentry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.processor.Lowering;
import dev.fermata.processor.ir.Phase;
import org.junit.jupiter.api.Test;

class TryReentryTest {
  @Test
  void reentersATry() {
    assertEquals(
        """
        try {
          dispatch {
          case 0:
            leave 1 await<Integer>(a) saving [a];
          case 1:
            resume;
          }
        }
        catch (IllegalStateException e) {
          use(e);
        }
        """,
        lowered(
            """
            try {
              await(a);
            } catch (IllegalStateException e) {
              use(e);
            }
            """));
  }

  @Test
  void passesTheFinallyBlockByItsExit() {
    assertEquals(
        """
        try {
          exit: {
            dispatch {
            case 0:
              leave 1 to exit await<Integer>(a) saving [a, n];
            case 1:
              resume;
            }
          }
        }
        finally {
          unless leaving {
            use(n);
          }
        }
        leave further if leaving;
        """,
        lowered(
            """
            try {
              await(a);
            } finally {
              use(n);
            }
            """));
  }

  @Test
  void passesEachFinallyBlock() {
    assertEquals(
        """
        try {
          exit: {
            try {
              exit: {
                dispatch {
                case 0:
                  leave 1 to exit await<Integer>(a) saving [a];
                case 1:
                  resume;
                }
              }
            }
            finally {
              unless leaving {
                use(1);
              }
            }
            leave further if leaving to exit;
          }
        }
        finally {
          unless leaving {
            use(2);
          }
        }
        leave further if leaving;
        """,
        lowered(
            """
            try {
              try {
                await(a);
              } finally {
                use(1);
              }
            } finally {
              use(2);
            }
            """));
  }

  @Test
  void leavesInAnyCaseWhereNothingElseGetsThere() {
    assertEquals(
        """
        loop: while ((state != 0) || (n > 1)) {
          try {
            exit: {
              dispatch {
              case 0:
                leave 1 to exit await<Boolean>(flag) saving [a, flag, n];
              case 1:
                resume Boolean value;
                if (value) {
                  continue loop;
                }
                return OUTCOME a;
              }
            }
          }
          finally {
            unless leaving {
              use(1);
            }
          }
          leave further always;
        }
        """,
        lowered(
            """
            while (n > 1) {
              try {
                if (await(flag)) continue;
                return a;
              } finally {
                use(1);
              }
            }
            """));
  }

  private static String lowered(String statements) {
    return Lowering.ofStatements(statements).after(Phase.REENTRY);
  }
}
