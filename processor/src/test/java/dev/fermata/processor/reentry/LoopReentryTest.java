package dev.fermata.processor.reentry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.processor.Lowering;
import dev.fermata.processor.ir.Phase;
import org.junit.jupiter.api.Test;

class LoopReentryTest {
  @Test
  void passesTheConditionOfAWhile() {
    assertEquals(
        """
        loop: while ((state != 0) || (n > id(1))) {
          dispatch {
          case 0:
            leave 1 await<Integer>(a) saving [a, n];
          case 1:
            resume;
          }
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
  void keepsAConstantConditionConstant() {
    assertEquals(
        """
        loop: while (true) {
          dispatch {
          case 0:
            if (n > 1)
              break loop;
            leave 1 await<Integer>(a) saving [a, n];
          case 1:
            resume;
          }
        }
        """,
        lowered(
            """
            while (true) {
              if (n > 1) break;
              await(a);
            }
            """));
  }

  @Test
  void passesTheConditionOfAFor() {
    assertEquals(
        """
        dispatch {
        case 0:
          i = 0;
        case 1:
          loop: for (; (state != 0) || (i < n); i++) {
            dispatch {
            case 0:
              leave 1 await<Integer>(a) saving [a, i, n];
            case 1:
              resume;
            }
          }
          return OUTCOME a;
        }
        """,
        lowered(
            """
            for (int i = 0; i < n; i++) {
              await(a);
            }
            """));
  }

  @Test
  void keepsAForWithoutCondition() {
    assertEquals(
        """
        dispatch {
        case 0:
          i = 0;
        case 1:
          loop: for (;; i++) {
            dispatch {
            case 0:
              if (i > n)
                break loop;
              leave 1 await<Integer>(a) saving [a, i, n];
            case 1:
              resume;
            }
          }
          return OUTCOME a;
        }
        """,
        lowered(
            """
            for (int i = 0; ; i++) {
              if (i > n) break;
              await(a);
            }
            """));
  }

  @Test
  void passesTheBodyOfADoWhile() {
    assertEquals(
        """
        loop: do {
          dispatch {
          case 0:
            leave 1 await<Integer>(a) saving [a, n];
          case 1:
            resume;
          }
        }
        while (n > id(1));
        """,
        lowered(
            """
            do {
              await(a);
            } while (n > id(1));
            """));
  }

  @Test
  void entersNestedLoopsByTheSameState() {
    assertEquals(
        """
        loop: while ((state != 0) || (n > id(1))) {
          loop: while ((state != 0) || (n > id(2))) {
            dispatch {
            case 0:
              leave 1 await<Integer>(a) saving [a, n];
            case 1:
              resume;
            }
          }
        }
        """,
        lowered(
            """
            while (n > id(1)) {
              while (n > id(2)) {
                await(a);
              }
            }
            """));
  }

  private static String lowered(String statements) {
    return Lowering.ofStatements(statements).after(Phase.REENTRY);
  }
}
