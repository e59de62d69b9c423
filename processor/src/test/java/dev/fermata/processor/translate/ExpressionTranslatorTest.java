package dev.fermata.processor.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExpressionTranslatorTest {
  @Test
  void keepsLiteralsAndOperators() {
    assertEquals(
        """
        long l = Long.MAX_VALUE;
        l += -2147483648;
        l >>>= 2;
        l = (-n) + (~n);
        boolean b = ((n > 1) && (!(l == 2L))) || (task != null);
        double d = b ? 1.5f : 2.5;
        d = --n;
        d = n++;
        Object o = (Comparable<?>) "x";
        o = b ? n : null;
        """,
        Translation.statements(
            "",
            """
            long l = Long.MAX_VALUE;
            l += -2147483648;
            l >>>= 2;
            l = -n + (~n);
            boolean b = n > 1 && !(l == 2L) || task != null;
            double d = b ? 1.5f : 2.5;
            d = --n;
            d = n++;
            Object o = (Comparable<?>) "x";
            o = b ? n : null;
            """));
  }

  @Test
  void createsArraysAndObjects() {
    assertEquals(
        """
        int[][] a = new int[][] {new int[] {1, 2}, new int[] {}};
        a = new int[][] [n];
        a[0][1] = a[n].length;
        List<String> l = new ArrayList<String><>();
        l = new ArrayList<String>(n);
        Orders.Inner i = self.new Orders.Inner(1);
        i = other.new Orders.Inner(2);
        Orders.Nested s = new Orders.Nested();
        """,
        Translation.statements(
            """
            class Inner { Inner(int n) {} }
            static class Nested {}
            """,
            """
            int[][] a = {{1, 2}, {}};
            a = new int[n][];
            a[0][1] = a[n].length;
            List<String> l = new ArrayList<>();
            l = new ArrayList<String>(n);
            Inner i = new Inner(1);
            i = other.new Inner(2);
            Nested s = new Nested();
            """));
  }

  @Test
  void keepsPatternsAndTheirScopes() {
    assertEquals(
        """
        Object o = task;
        if (!(o instanceof String s))
          return OUTCOME other.run(null, 1, null);
        if ((o instanceof Integer i) && (i > s.length()))
          i++;
        if (o instanceof Comparable<?>)
          ;
        """,
        Translation.statements(
            "",
            """
            Object o = task;
            if (!(o instanceof String s)) return other.run(null, 1, null);
            if (o instanceof Integer i && i > s.length()) i++;
            if (o instanceof Comparable<?>) ;
            """));
  }

  @Test
  void keepsSwitchExpressions() {
    assertEquals(
        """
        int k = 5;
        int a = switch (self.color) {
          case RED, GREEN ->
            yield 1;
          case default ->
            {
              int q = n;
              yield q;
            }
        };
        int b = switch (n) {
          case 1:
            n++;
          case 5:
            yield 3;
          case default:
            throw new IllegalStateException();
        };
        """,
        Translation.statements(
            """
            enum Color { RED, GREEN, BLUE }
            Color color;
            """,
            """
            final int k = 5;
            int a = switch (color) {
              case RED, GREEN -> 1;
              default -> { int q = n; yield q; }
            };
            int b = switch (n) {
              case 1: n++;
              case k: yield 3;
              default: throw new IllegalStateException();
            };
            """));
  }
}
