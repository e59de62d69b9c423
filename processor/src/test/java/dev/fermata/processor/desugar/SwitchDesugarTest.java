package dev.fermata.processor.desugar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.processor.Lowering;
import dev.fermata.processor.ir.Phase;
import org.junit.jupiter.api.Test;

class SwitchDesugarTest {
  @Test
  void mapsTheSelectorToTheNumberOfAGroup() {
    assertEquals(
        """
        {
          int branch = 0;
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
          selected: branches branch {
          case -1: {
          }
          case -2: {
            await<Integer>(a);
            break selected;
          }
          case -3: {
            use(n);
          }
          }
        }
        """,
        lowered(
            """
            switch (n) {
              case 1:
              case 2:
                await(a);
                break;
              default:
                use(n);
            }
            """));
  }

  @Test
  void fallsThroughToTheNextGroup() {
    assertEquals(
        """
        {
          int branch = 0;
          mapped: switch (n) {
            case 1:
              branch = -1;
              break mapped;
            case 2:
              branch = -2;
              break mapped;
          }
          selected: branches branch {
          case -1: {
            await<Integer>(a);
          }
          case -2: {
            use(n);
            break selected;
          }
          }
        }
        """,
        lowered(
            """
            switch (n) {
              case 1:
                await(a);
              case 2:
                use(n);
                break;
            }
            """));
  }

  @Test
  void declaresWhatOneGroupDeclaresForAnother() {
    assertEquals(
        """
        {
          int x;
          int branch = 0;
          mapped: switch (n) {
            case 1:
              branch = -1;
              break mapped;
            case default:
              branch = -2;
              break mapped;
          }
          selected: branches branch {
          case -1: {
            x = await<Integer>(a);
            use(x);
            break selected;
          }
          case -2: {
            x = 3;
            use(x);
          }
          }
        }
        """,
        lowered(
            """
            switch (n) {
              case 1:
                int x = await(a);
                use(x);
                break;
              default:
                x = 3;
                use(x);
            }
            """));
  }

  @Test
  void turnsArrowsIntoBranches() {
    assertEquals(
        """
        {
          int branch = switch (n) {
            case 1 ->
              yield -1;
            case 2 ->
              yield -2;
            case default ->
              yield -3;
          };
          selected: branches branch {
          case -1: {
            await<Integer>(a);
            break selected;
          }
          case -2: {
            use(n);
            break selected;
          }
          case -3: {
            throw new IllegalStateException();
          }
          }
        }
        """,
        lowered(
            """
            switch (n) {
              case 1 -> await(a);
              case 2 -> {
                use(n);
              }
              default -> throw new IllegalStateException();
            }
            """));
  }

  @Test
  void leavesTheValueOfASwitchExpressionInAVariable() {
    assertEquals(
        """
        int x = ({
          int selected;
          {
            int branch = switch (n) {
              case 1 ->
                yield -1;
              case default ->
                yield -2;
            };
            selected: branches branch {
            case -1: {
              selected = await<Integer>(a);
              break selected;
            }
            case -2: {
              use(n);
              {
                selected = 2;
                break selected;
              }
            }
            }
          }
        } selected);
        use(x);
        """,
        lowered(
            """
            int x = switch (n) {
              case 1 -> await(a);
              default -> {
                use(n);
                yield 2;
              }
            };
            use(x);
            """));
  }

  @Test
  void keepsASwitchWithoutAwaitInItsGroups() {
    assertEquals(
        """
        selected: switch (await<Integer>(a)) {
          case 1 ->
            use(n);
          case default ->
            use(2);
        }
        """,
        lowered(
            """
            switch (await(a)) {
              case 1 -> use(n);
              default -> use(2);
            }
            """));
  }

  private static String lowered(String statements) {
    return Lowering.ofStatements(statements).after(Phase.DESUGAR);
  }
}
