package dev.fermata.processor.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LambdaTranslatorTest {
  @Test
  void writesParameterTypesOnlyWhereTheUserDid() {
    assertEquals(
        """
        Function<String,Integer> a = (s) -> s.length();
        Function<String,Integer> b = (s) -> s.length();
        Function<String,Integer> c = (String s) -> s.length();
        BiFunction<Integer,Integer,Integer> d = (x, y) -> x + y;
        BiFunction<Integer,Integer,Integer> e = (Integer x, Integer y) -> x + y;
        Supplier<Runnable> f = () -> () -> self.touch();
        """,
        Translation.statements(
            "void touch() {}",
            """
            Function<String, Integer> a = s -> s.length();
            Function<String, Integer> b = (var s) -> s.length();
            Function<String, Integer> c = (final String s) -> s.length();
            BiFunction<Integer, Integer, Integer> d = (x, y) -> x + y;
            BiFunction<Integer, Integer, Integer> e = (Integer x, Integer y) -> x + y;
            Supplier<Runnable> f = () -> () -> touch();
            """));
  }

  @Test
  void keepsJumpsInsideOfBlockBodies() {
    assertEquals(
        """
        loop: while (n > 0) {
          Supplier<Integer> s = () -> {
            loop: for (;;) {
              break loop;
            }
            return n;
          };
          break loop;
        }
        """,
        Translation.statements(
            "",
            """
            while (n > 0) {
              Supplier<Integer> s = () -> { for (;;) { break; } return n; };
              break;
            }
            """));
  }

  @Test
  void resolvesMethodReferences() {
    assertEquals(
        """
        Function<Object,String> a = Object::toString;
        Supplier<Integer> b = task::hashCode;
        Runnable c = self::touch;
        IntFunction<int[]> d = int[]::new;
        Function<int[],Object> e = int[]::clone;
        Supplier<List<String>> f = ArrayList::new;
        Function<String,String> g = Orders::<String>id;
        Supplier<Thread> h = Thread::currentThread;
        """,
        Translation.statements(
            """
            void touch() {}
            static <T> T id(T t) { return t; }
            """,
            """
            Function<Object, String> a = Object::toString;
            Supplier<Integer> b = task::hashCode;
            Runnable c = this::touch;
            IntFunction<int[]> d = int[]::new;
            Function<int[], Object> e = int[]::clone;
            Supplier<List<String>> f = ArrayList::new;
            Function<String, String> g = Orders::<String>id;
            Supplier<Thread> h = Thread::currentThread;
            """));
  }

  @Test
  void writesReferencesToInnerConstructorsOut() {
    assertEquals(
        """
        BiFunction<Integer,String,Object> a = (BiFunction<Integer,String,Object>) ((argument0, argument1) -> self.new Orders.Line(argument0, argument1));
        """,
        Translation.statements(
            "class Line { Line(int n, String s) {} }",
            "BiFunction<Integer, String, Object> a = Line::new;"));
  }
}
