package dev.fermata.processor.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ClassBodyTranslatorTest {
  @Test
  void keepsMembersInOrderAndNamesTheHost() {
    assertEquals(
        """
        Object o = new Object() {
          int own = n;
          {
            own = 2;
          }
          String toString()
          {
            return (("" + own) + this.own) + self.total;
          }
        };
        """,
        Translation.statements(
            "int total;",
            """
            Object o = new Object() {
              int own = n;
              { own = 2; }
              public String toString() { return "" + own + this.own + total; }
            };
            """));
  }

  @Test
  void resolvesCallsOfOwnInheritedAndOuterMethods() {
    assertEquals(
        """
        Object o = new Thread() {
          void run()
          {
            own();
            interrupt();
            super.run();
            self.touch();
            Runnable r = super::run;
          }
          void own()
          {
          }
        };
        """,
        Translation.statements(
            "void touch() {}",
            """
            Object o = new Thread() {
              public void run() { own(); interrupt(); super.run(); touch(); Runnable r = super::run; }
              void own() {}
            };
            """));
  }

  @Test
  void writesInferredTypeArguments() {
    assertEquals(
        """
        Supplier<String> s = new Supplier<String>() {
          String get()
          {
            return "s";
          }
        };
        """,
        Translation.statements(
            "",
            "Supplier<String> s = new Supplier<>() { public String get() { return \"s\"; } };"));
  }

  @Test
  void refersToTheConstructorOfTheSuperclass() {
    Translation translation =
        Translation.of(
            """
            package shop;
            class Orders {
              private Orders(int a, String... b) {}
              @Async Task<Void> run() {
                new Orders(1, "x") {};
                return null;
              }
            }
            """);
    assertTrue(
        translation.references().contains("shop/Orders.<init>:(I[Ljava/lang/String;)V"),
        () -> translation.references().toString());
  }
}
