package dev.fermata.processor.reentry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.processor.Lowering;
import dev.fermata.processor.ir.Phase;
import org.junit.jupiter.api.Test;

class ReentryTest {
  @Test
  void cutsAListBehindEachAwait() {
    assertEquals(
        """
        dispatch {
        case 0:
          use(1);
          leave 1 await<Integer>(a) saving [a, b];
        case 1:
          resume x;
          use(x);
          leave 2 await<Integer>(b) saving [a, x];
        case 2:
          resume;
          use(x);
          return OUTCOME a;
        }
        """,
        lowered(
            """
            use(1);
            int x = await(a);
            use(x);
            await(b);
            use(x);
            """));
  }

  @Test
  void entersALabeledBlock() {
    assertEquals(
        """
        done: {
          dispatch {
          case 0:
            if (n > 1)
              break done;
            leave 1 await<Integer>(a) saving [a, n];
          case 1:
            resume;
          }
        }
        use(n);
        """,
        lowered(
            """
            done: {
              if (n > 1) break done;
              await(a);
            }
            use(n);
            """));
  }

  @Test
  void declaresWhatStaysInItsSection() {
    assertEquals(
        """
        dispatch {
        case 0:
          int x = id(1);
          use(x);
          leave 1 await<Integer>(a) saving [a];
        case 1:
          resume int y;
          use(y);
          return OUTCOME a;
        }
        """,
        lowered(
            """
            int x = id(1);
            use(x);
            int y = await(a);
            use(y);
            """));
  }

  @Test
  void assignsWhatIsHoisted() {
    assertEquals(
        """
        dispatch {
        case 0:
          x = id(1);
          leave 1 await<Integer>(a) saving [a, x];
        case 1:
          resume;
          use(x);
          return OUTCOME a;
        }
        """,
        lowered(
            """
            int x = id(1);
            await(a);
            use(x);
            """));
  }

  private static String lowered(String statements) {
    return Lowering.ofStatements(statements).after(Phase.REENTRY);
  }
}
