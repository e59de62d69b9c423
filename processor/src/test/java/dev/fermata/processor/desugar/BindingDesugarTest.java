package dev.fermata.processor.desugar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.processor.Lowering;
import dev.fermata.processor.ir.Phase;
import org.junit.jupiter.api.Test;

class BindingDesugarTest {
  @Test
  void declaresABindingThatTheStatementsBehindRead() {
    assertEquals(
        """
        String text;
        if (!((object instanceof String text') && AsyncMethods.bound(text = text'))) {
          return OUTCOME b;
        }
        await<Integer>(a);
        use(text);
        """,
        lowered(
            """
            if (!(object instanceof String text)) {
              return b;
            }
            await(a);
            use(text);
            """));
  }

  @Test
  void declaresABindingThatLivesAcrossAnAwaitInItsStatement() {
    assertEquals(
        """
        String text;
        if (((object instanceof String text') && AsyncMethods.bound(text = text')) && await<Boolean>(flag)) {
          use(text);
        }
        """,
        lowered(
            """
            if (object instanceof String text && await(flag)) {
              use(text);
            }
            """));
  }

  @Test
  void keepsABindingOfAStatementWithoutAwait() {
    assertEquals(
        """
        if (object instanceof String text) {
          use(text);
        }
        await<Integer>(a);
        """,
        lowered(
            """
            if (object instanceof String text) {
              use(text);
            }
            await(a);
            """));
  }

  @Test
  void declaresABindingInTheLoopThatAsks() {
    assertEquals(
        """
        String text;
        loop: while ((object instanceof String text') && AsyncMethods.bound(text = text')) {
          await<Integer>(a);
          use(text);
        }
        """,
        lowered(
            """
            while (object instanceof String text) {
              await(a);
              use(text);
            }
            """));
  }

  @Test
  void declaresABindingOfASelectorThatAwaits() {
    assertEquals(
        """
        {
          int branch = 0;
          Integer i;
          mapped: switch (((object instanceof Integer i') && AsyncMethods.bound(i = i')) ? (i + await<Integer>(a)) : 0) {
            case 1:
              branch = -1;
              break mapped;
            case default:
              branch = -2;
              break mapped;
          }
          selected: branches branch {
          case -1: {
            await<Integer>(b);
            break selected;
          }
          case -2: {
            use(n);
          }
          }
        }
        """,
        lowered(
            """
            switch (object instanceof Integer i ? i + await(a) : 0) {
              case 1:
                await(b);
                break;
              default:
                use(n);
            }
            """));
  }

  private static String lowered(String statements) {
    return Lowering.ofStatements(statements).after(Phase.DESUGAR);
  }
}
