package dev.fermata.processor.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NameTranslatorTest {
  @Test
  void readsConstantVariablesAsTheirValues() {
    assertEquals(
        """
        int k = 5;
        byte b = 3;
        char c = 'x';
        boolean t = true;
        String s = "a\\nb";
        int x = (5 + ((byte) 3)) + 'x';
        if (true)
          Orders.use("a\\nb");
        int notConstant;
        notConstant = 1;
        x = notConstant;
        """,
        Translation.statements(
            "static void use(String s) {}",
            """
            final int k = 5;
            final byte b = 3;
            final char c = 'x';
            final boolean t = true;
            final String s = "a\\nb";
            int x = k + b + c;
            if (t) use(s);
            final int notConstant;
            notConstant = 1;
            x = notConstant;
            """));
  }

  @Test
  void reachesOuterInstancesThroughTheirHiddenFields() {
    String text =
        Translation.of(
                """
                class Orders<E> {
                  int f;
                  List<E> items;
                  void clear() {}
                  class Inner {
                    int v;
                    class Deep {
                      int this$1;
                      @Async Task<Void> run(E e) {
                        f = v;
                        Orders.this.f++;
                        Inner.this.v = f;
                        items.add(e);
                        clear();
                        new Inner();
                        new Deep();
                        return null;
                      }
                    }
                  }
                }
                """)
            .text();
    assertEquals(
        """
        ((Orders<E>) INNER.this$0).f = INNER.v;
        ((Orders<E>) INNER.this$0).f++;
        INNER.v = ((Orders<E>) INNER.this$0).f;
        ((Orders<E>) INNER.this$0).items.add(e);
        ((Orders<E>) INNER.this$0).clear();
        ((Orders<E>) INNER.this$0).new Orders<E>.Inner();
        INNER.new Orders<E>.Inner.Deep();
        return COMPLETED;
        """,
        text.replace("((Orders<E>.Inner) self.this$1$)", "INNER"));
  }

  @Test
  void startsCountingOuterInstancesAtTheLastStaticClass() {
    String text =
        Translation.of(
                """
                class Orders {
                  static class Nested {
                    int n;
                    class Inner {
                      @Async Task<Void> run() {
                        n = 1;
                        return null;
                      }
                    }
                  }
                }
                """)
            .text();
    assertEquals("self.this$0.n = 1;\nreturn COMPLETED;\n", text);
  }

  @Test
  void takesWhatThePrivateMembersOfASuperclassHide() {
    String text =
        Translation.of(
                """
                class Orders {
                  private int x;
                  private void m() {}
                  void inherited() {}
                  class Inner extends Orders {
                    @Async Task<Void> run() {
                      x = 1;
                      m();
                      inherited();
                      Orders.this.inherited();
                      return null;
                    }
                  }
                }
                """)
            .text();
    assertEquals(
        """
        self.this$0.x = 1;
        self.this$0.m();
        self.inherited();
        self.this$0.inherited();
        return COMPLETED;
        """,
        text);
  }

  @Test
  void qualifiesStaticMembersAsTheClassFileDoes() {
    String text =
        Translation.of(
                """
                package shop;
                import static java.lang.Math.max;
                import static lib.Sub.helper;
                import static lib.Sub.LIMIT;
                class Orders extends Base {
                  static class Nested {
                    @Async Task<Void> run(Orders other) {
                      max(1, inherited);
                      helper(LIMIT);
                      Orders.inherited = 2;
                      make().inherited = 3;
                      own(Map.Entry.class, int[].class);
                      return null;
                    }
                  }
                  static Orders make() { return null; }
                  static void own(Object... args) {}
                }
                class Base { static int inherited; }
                """,
                """
                package lib;
                class Hidden { public static void helper(int n) {} public static int LIMIT; }
                """,
                """
                package lib;
                public class Sub extends Hidden {}
                """)
            .text();
    assertEquals(
        """
        Math.max(1, shop.Orders.inherited);
        lib.Sub.helper(lib.Sub.LIMIT);
        shop.Orders.inherited = 2;
        shop.Orders.make().inherited = 3;
        shop.Orders.own(Map.Entry.class, int[].class);
        return COMPLETED;
        """,
        text);
  }

  @Test
  void seesHiddenFieldsAsTheSuperclass() {
    String text =
        Translation.of(
                """
                class Orders extends Base<String> {
                  String value;
                  @Async Task<Void> run() {
                    super.value = value;
                    Orders.super.value.length();
                    return null;
                  }
                }
                class Base<T> { T value; }
                """)
            .text();
    assertEquals(
        """
        ((Base<String>) self).value = self.value;
        ((Base<String>) self).value.length();
        return COMPLETED;
        """,
        text);
  }
}
