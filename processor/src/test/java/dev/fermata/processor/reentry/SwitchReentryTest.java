package dev.fermata.processor.reentry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.processor.Lowering;
import dev.fermata.processor.ir.Phase;
import org.junit.jupiter.api.Test;

class SwitchReentryTest {
  @Test
  void goesToGroupsAndBackInBehindTheirAwaits() {
    assertEquals(
        """
        dispatch {
        case 0:
          branch = 0;
          mapped: switch (n) {
            case 1:
              branch = -1;
              break mapped;
            case default:
              branch = -2;
              break mapped;
          }
        case 1:
          selected: dispatch branch {
          case -1:
            leave 1 await<Integer>(a) saving [a, n];
          case 1:
            resume;
            use(n);
            break selected;
          case -2:
            use(b);
          }
          return OUTCOME a;
        }
        """,
        reentered("switch (n) { case 1: await(a); use(n); break; default: use(b); }"));
  }

  @Test
  void leadsToTheLoopInAGroup() {
    assertEquals(
        """
        dispatch {
        case 0:
          branch = 0;
          mapped: switch (n) {
            case 1:
              branch = -1;
              break mapped;
            case 2:
              branch = -2;
              break mapped;
          }
        case 1, 2:
          selected: dispatch branch {
          case -1, 1:
            loop: while ((state != 0) || (n > 0)) {
              dispatch {
              case 0:
                leave 1 await<Integer>(a) saving [a, b, n];
              case 1:
                resume;
              }
            }
          case -2:
            leave 2 await<Integer>(b) saving [a];
          case 2:
            resume;
          }
          return OUTCOME a;
        }
        """,
        reentered("switch (n) { case 1: while (n > 0) await(a); case 2: await(b); }"));
  }

  @Test
  void hasSeveralNumbersWhereAGroupIsEmpty() {
    assertEquals(
        """
        dispatch {
        case 0:
          branch = 0;
          mapped: switch (n) {
            case 1:
              branch = -1;
              break mapped;
            case 2:
              branch = -2;
              break mapped;
            case default:
              branch = -3;
              break mapped;
          }
        case 1:
          selected: dispatch branch {
          case -1, -2:
            leave 1 await<Integer>(a) saving [a];
          case 1:
            resume;
            break selected;
          case -3:
          }
          return OUTCOME a;
        }
        """,
        reentered("switch (n) { case 1: case 2: await(a); break; default: }"));
  }

  private static String reentered(String statements) {
    return Lowering.ofStatements(statements).after(Phase.REENTRY);
  }
}
