package dev.fermata.processor.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The lines of generated source lead back to the user's. */
final class UserLinesTest {
  private static final String SOURCE =
      """
      // Other.java:1
      static void entry() {
        step();
      }
      static void step() {
        int state = 0;
        sum = 0; // Orders.java:21
        if (ready) {
          return; // Orders.java:23, and more
        }
        sum++; // Orders.java:24\s
      }
      """;

  private final UserLines lines =
      UserLines.of(
          new GeneratedUnit(
              "",
              "Orders$Async",
              "Orders",
              "Orders",
              SOURCE,
              "Orders.java",
              List.of(),
              Set.of(),
              Set.of(),
              Set.of(),
              Set.of(),
              Set.of(),
              List.of(),
              Set.of()));

  @Test
  void aCommentCountsForItsLineAndTheLinesBelow() {
    assertEquals(21, lines.within(6, 12, 7));
    assertEquals(21, lines.within(6, 12, 9));
    assertEquals(24, lines.within(6, 12, 11));
    assertEquals(24, lines.within(6, 12, 12));
  }

  @Test
  void theBeginningOfAMethodBelongsToItsFirstComment() {
    assertEquals(21, lines.within(6, 12, 6));
  }

  @Test
  void aMethodWithoutCommentsHasNoLines() {
    assertEquals(0, lines.within(2, 4, 3));
  }

  @Test
  void aLambdaContinuesTheLinesAboveIt() {
    assertEquals(21, lines.within(1, 9, 9));
    assertEquals(0, lines.above(6));
  }
}
