package dev.fermata.processor.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Patterns of Java 21 and 22, whose tree classes the oldest supported JDK does not have. */
@EnabledForJreRange(min = JRE.JAVA_25)
class NewerPatternsTest {
  private static final String TYPES =
      """
      record Point(int x, Object y) {}
      sealed interface Shape permits Circle, Square {}
      record Circle(double r) implements Shape {}
      record Square(double s) implements Shape {}
      enum Color { RED, GREEN }
      """;

  @Test
  void recordPatterns() {
    assertEquals(
        """
        Object o = task;
        if ((o instanceof Orders.Point(int x, Object y)) && (y != null))
          n = x;
        int q = switch (o) {
          case Orders.Point(int a, Orders.Point(_, String)) when a > 1 ->
            yield a;
          case String str ->
            yield str.length();
          case null, default ->
            yield 0;
        };
        """,
        Translation.statements(
            TYPES,
            """
            Object o = task;
            if (o instanceof Point(int x, var y) && y != null) n = x;
            int q = switch (o) {
              case Point(int a, Point(_, String _)) when a > 1 -> a;
              case String str -> str.length();
              case null, default -> 0;
            };
            """));
  }

  @Test
  void exhaustiveSwitches() {
    assertEquals(
        """
        Orders.Shape s = new Orders.Circle(1.0);
        selected: switch (s) {
          case Orders.Circle:
            break selected;
          case Orders.Square q:
            n = 1;
        }
        selected: switch (Orders.Color.RED) {
          case RED:
            break selected;
          case GREEN:
        }
        """,
        Translation.statements(
            TYPES,
            """
            Shape s = new Circle(1.0);
            switch (s) { case Circle _: break; case Square q: n = 1; }
            switch (Color.RED) { case Color.RED: break; case GREEN: }
            """));
  }

  @Test
  void unnamedVariables() {
    assertEquals(
        """
        loop: for (int unused : new int[] [3]) {
        }
        try {
          int unused = 3;
        }
        catch (RuntimeException unused) {
        }
        BiFunction<Integer,Integer,Integer> f = (unused, unused) -> 1;
        """,
        Translation.statements(
            "",
            """
            for (var _ : new int[3]) {}
            try { int _ = 3; } catch (RuntimeException _) {}
            BiFunction<Integer, Integer, Integer> f = (_, _) -> 1;
            """));
  }
}
