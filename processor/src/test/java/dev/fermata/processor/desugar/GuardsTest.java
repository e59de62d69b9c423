package dev.fermata.processor.desugar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.processor.Lowering;
import dev.fermata.processor.ir.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Guards that await, of Java 21 and later. */
@EnabledForJreRange(min = JRE.JAVA_21)
class GuardsTest {
  @Test
  void asksForTheGuardBetweenTwoSwitches() {
    assertEquals(
        """
        Object o = n;
        {
          Integer i;
          Integer i';
          Object selector = o;
          int branch = 0;
          branch = switch (selector) {
            case Integer i'' when i'' > 1 ->
              i = i'';
              yield -1;
            case Integer i''' when AsyncMethods.bound(true) ->
              i' = i''';
              yield -2;
            case null, default ->
              yield 0;
          };
          if (branch == -2) {
            if (!await<Boolean>(flag))
              branch = 0;
          }
          if (branch == 0)
            branch = switch (selector) {
              case null ->
                yield -3;
              case default ->
                yield -4;
            };
          selected: branches branch {
          case -1: {
            use(i);
            break selected;
          }
          case -2: {
            use(n);
            break selected;
          }
          case -3: {
            use(0);
            break selected;
          }
          case -4: {
            use(1);
            break selected;
          }
          }
        }
        """,
        Lowering.ofStatements(
                """
                Object o = n;
                switch (o) {
                  case Integer i when i > 1 -> use(i);
                  case Integer i when await(flag) -> use(n);
                  case null -> use(0);
                  default -> use(1);
                }
                """)
            .after(Phase.DESUGAR));
  }
}
