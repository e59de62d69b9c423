package dev.fermata.processor.reentry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.processor.Lowering;
import dev.fermata.processor.ir.Phase;
import org.junit.jupiter.api.Test;

class BranchReentryTest {
  @Test
  void passesTheConditionWhereOnlyTheFirstBranchAwaits() {
    assertEquals(
        """
        if ((state != 0) || (n > 1)) {
          dispatch {
          case 0:
            leave 1 await<Integer>(a) saving [a];
          case 1:
            resume;
          }
        }
        """,
        lowered(
            """
            if (n > 1) {
              await(a);
            }
            """));
  }

  @Test
  void asksAfreshWhereOnlyTheOtherBranchAwaits() {
    assertEquals(
        """
        if ((state == 0) && (n > 1)) {
          use(n);
        }
        else {
          dispatch {
          case 0:
            leave 1 await<Integer>(a) saving [a];
          case 1:
            resume;
          }
        }
        """,
        lowered(
            """
            if (n > 1) {
              use(n);
            } else {
              await(a);
            }
            """));
  }

  @Test
  void tellsBranchesApartByTheState() {
    assertEquals(
        """
        if ((state == 0) ? (n > 1) : (state <= 1)) {
          dispatch {
          case 0:
            leave 1 await<Integer>(a) saving [a];
          case 1:
            resume;
          }
        }
        else {
          dispatch {
          case 0:
            leave 2 await<Integer>(b) saving [a];
          case 2:
            resume;
          }
        }
        """,
        lowered(
            """
            if (n > 1) {
              await(a);
            } else {
              await(b);
            }
            """));
  }

  @Test
  void leavesBranchesWithoutAwait() {
    assertEquals(
        """
        dispatch {
        case 0:
          leave 1 await<Integer>(a) saving [a, n];
        case 1:
          resume;
          if (n > 1)
            use(n);
          return OUTCOME a;
        }
        """,
        lowered(
            """
            await(a);
            if (n > 1) use(n);
            """));
  }

  private static String lowered(String statements) {
    return Lowering.ofStatements(statements).after(Phase.REENTRY);
  }
}
