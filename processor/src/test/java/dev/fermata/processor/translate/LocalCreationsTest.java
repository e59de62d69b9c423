package dev.fermata.processor.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocalCreationsTest {
  @Test
  void passesTheEnclosingInstanceAndWhatIsCaptured() {
    assertEquals(
        """
        String s = "s";
        Object o = new <anonymous Object>(self, n, s);
        """,
        Translation.statements(
            "int total;",
            """
            String s = "s";
            Object o = new Object() {
              int own = n;
              public String toString() { return "" + own + s + total; }
            };
            """));
  }

  @Test
  void declarationsAreNoStatements() {
    assertEquals(
        """
        Row row = new Row(n);
        """,
        Translation.statements(
            "",
            """
            record Row(int n) {}
            enum Kind { ONE }
            interface Shape {}
            Row row = new Row(n);
            """));
  }

  @Test
  void capturesWhatTheClassesItCreatesAndExtendsCapture() {
    assertEquals(
        """
        int a = 1;
        int b = 2;
        int c = 3;
        int constant = 4;
        self.use(new C(self, c, a, b));
        """,
        Translation.statements(
            "void use(Object o) {}",
            """
            int a = 1;
            int b = 2;
            int c = 3;
            final int constant = 4;
            class A { int x = a + constant; }
            class B { int local(int own) { int mine = own; return mine + b; } }
            class C extends A { Object o() { return c + "" + new B(); } }
            use(new C());
            """));
  }

  @Test
  void makesArraysOfVariableArguments() {
    assertEquals(
        """
        Object x = new Sum(self, new int[] {1, 2}, n);
        Object y = new Sum(self, new int[] {}, n);
        Object z = new Sum(self, null, n);
        """,
        Translation.statements(
            "",
            """
            class Sum { Sum(int... all) { all[0] = n; } }
            Object x = new Sum(1, 2);
            Object y = new Sum();
            Object z = new Sum(null);
            """));
  }

  @Test
  void checksTheEnclosingInstanceOfASuperclassFirst() {
    assertEquals(
        """
        Object o = new <anonymous Orders.Part>(self, Objects.requireNonNull(other), n);
        """,
        Translation.statements(
            "class Part { Part(int i) {} }", "Object o = other.new Part(n) {};"));
  }

  @Test
  void makesLambdasOfConstructorReferences() {
    assertEquals(
        """
        Function<String,Object> f = (Function<String,Object>) ((argument0) -> new Local(self, argument0, n));
        """,
        Translation.statements(
            "",
            """
            class Local { Local(String s) { s.repeat(n); } }
            Function<String, Object> f = Local::new;
            """));
  }

  @Test
  void leavesOutDeadCodeThatDeclaresClasses() {
    assertEquals(
        """
        if (Orders.DEBUG && (n > 1))
          ;
        Object o = Orders.DEBUG ? ((Object) null) : "none";
        boolean b = Orders.DEBUG && ((boolean) ((Boolean) null));
        """,
        Translation.statements(
            "static final boolean DEBUG = false;",
            """
            if (DEBUG && n > 1) { new Thread() {}.start(); }
            Object o = DEBUG ? new Object() {} : "none";
            boolean b = DEBUG && new Object() {}.equals(o);
            """));
  }

  @Test
  void refersToConstructorsAsTheSourceCallsThem() {
    List<String> references =
        Translation.of(
                """
                class Orders {
                  @Async Task<Object> run(int n) {
                    class Local { Local(String s) { s.repeat(n); } }
                    return Task.fromResult(new Local("a"));
                  }
                }
                """)
            .references();
    String constructor = "Orders$1Local.<init>:(LOrders;Ljava/lang/String;I)V";
    assertTrue(references.contains(constructor), references.toString());
  }
}
