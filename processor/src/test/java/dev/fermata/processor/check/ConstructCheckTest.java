package dev.fermata.processor.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ConstructCheckTest {
  private static String method(String body) {
    return """
    import static dev.fermata.Await.await;
    import dev.fermata.*;
    import java.io.*;
    import java.util.*;
    import java.util.function.*;
    class Orders {
      int count;
      @Async Task<Integer> run(Task<Integer> task, Object o) throws Exception {
    %s
        return task;
      }
    }
    """
        .formatted(body);
  }

  @Test
  void takesOrdinaryConstructs() {
    Findings.assertIn(
        method(
            """
            int x = await(task) + await(task);
            for (int i = await(task); i < await(task); i += await(task)) { continue; }
            for (String s : await(Task.fromResult(List.of("a")))) { s.length(); }
            while (await(task) > 1) { break; }
            do { x++; } while (await(task) > 2);
            if (await(Task.fromResult(o)) instanceof String s && !s.isEmpty()) { count = s.length(); }
            try { await(task, IOException.class); } catch (IOException e) { throw e; } finally { count++; }
            switch (await(task)) { case 1: break; default: x = 2; }
            int y = switch (await(task)) { case 1 -> 2; default -> { yield 3; } };
            try (StringReader r = new StringReader("a")) { r.read(); }
            assert x > 0;
            Runnable lambda = () -> count++;
            Supplier<List<String>> reference = ArrayList::new;
            int[][] grid = new int[await(task)][];
            outer: for (;;) { x >>>= 1; if (x == 0) break outer; }
            synchronized (this) { count++; }
            """));
  }

  @Test
  void takesAwaitInHandlersCasesAndResources() {
    Findings.assertIn(
        method(
            """
            try (var r = new StringReader("a" + await(task))) {
              await(task);
            } catch (RuntimeException e) {
              count = 1 + await(task);
            } finally {
              await(task);
            }
            assert await(task) > 0 : await(task);
            switch (count) {
              case 1:
                await(task);
                break;
              default:
            }
            int y = switch (count) {
              case 1 -> await(task);
              default -> {
                yield await(task);
              }
            };
            """));
  }

  @Test
  void refusesLocalDeclarations() {
    Findings.assertIn(
        method(
            """
            class Local { int x = 1; } // error: FER005
            record Pair(int a, int b) {} // error: FER005
            enum Color { RED } // error: FER005
            interface Shape {} // error: FER005
            Object anonymous =
                new Object() {
                  class Member {} // error: FER005
                  void m() {
                    class InMethod {} // error: FER005
                  }
                };
            """));
  }

  @Test
  void takesAnonymousClasses() {
    Findings.assertIn(
        method(
            """
            Object plain = new Object() { int y; public String toString() { return "" + y + this.y; } };
            Supplier<Object> lambda = () -> new Object() {};
            new Thread() {}.interrupt();
            new Iterator<String>() {
              public boolean hasNext() { return false; }
              public String next() { return null; }
              public void remove() { Iterator.super.remove(); }
            }.forEachRemaining(s -> {});
            """));
  }

  @Test
  void refusesMembersOfAnonymousClassesOutsideOfThem() {
    Findings.assertIn(
        method(
            """
            var point = new Object() { int x; void move() { x++; } };
            point.x = 1; // error: FER005
            await(task);
            point.move(); // error: FER005
            Runnable move = point::move; // error: FER005
            point.hashCode();
            """));
  }

  @Test
  void refusesRedeclaredPrivateMethods() {
    Findings.assertIn(
        """
        import dev.fermata.*;
        class Orders {
          private int load(int id) { return id; }
          @Async Task<Orders> run() {
            return Task.fromResult(
                new Orders() {
                  private int load(long id) { return 1; } // error: FER005
                  int load() { return 2; }
                });
          }
        }
        """);
  }

  @Test
  void takesAsyncMethodsOfLocalClassesThatAnAsyncMethodDoesNotDeclare() {
    Findings.assertIn(
        """
        import dev.fermata.*;
        class Orders {
          void plain() {
            class Local {
              @Async Task<Integer> run() { return null; }
            }
          }
          @Async Task<Object> run() {
            return Task.fromResult(
                new Object() {
                  @Async Task<Integer> run() { return null; } // error: FER005
                });
          }
        }
        """);
  }

  @Test
  void refusesTypeArgumentsOfConstructors() {
    Findings.assertIn(
        """
        import dev.fermata.*;
        class Orders {
          <T> Orders(T t) {}
          @Async Task<Orders> run() {
            new Orders("x");
            return Task.fromResult(new <String>Orders("x")); // error: FER005
          }
        }
        """);
  }

  @Test
  void refusesValuesOfClassesThatOnlyAnotherPackageSees() {
    Findings.assertIn(
        """
        package shop;
        import dev.fermata.*;
        class Orders {
          @Async Task<Void> run(StringBuilder text) {
            var hidden = lib.Factory.make(); // error: FER005, FER005
            lib.Factory.count(null);
            text.setLength(0);
            return null;
          }
        }
        """,
        """
        package lib;
        public class Factory {
          public static Hidden make() { return null; }
          public static int count(Hidden hidden) { return 1; }
        }
        class Hidden {}
        """);
  }

  @Test
  void refusesClassesThatOnlyTheirPackageSees() {
    Findings.assertIn(
        """
        package shop;
        import dev.fermata.*;
        class Orders extends lib.Base {
          @Async Task<Void> run() {
            Object hidden = lib.Base.hidden(); // error: FER005
            int x = nested.count;
            return null;
          }
        }
        """,
        """
        package lib;
        public class Base {
          public final Nested nested = new Nested();
          protected static class Nested {
            public int count;
          }
          static class Hidden {}
          public static Hidden hidden() { return new Hidden(); }
        }
        """);
  }

  @Test
  void reportsNothingInsideAClassTwice() {
    String texts = Findings.texts(method("new Object() { void m() { class A {} } };"));
    assertTrue(texts.startsWith("[FER005] The local declaration of A"), texts);
    assertTrue(texts.indexOf("FER005") == texts.lastIndexOf("FER005"), texts);
  }
}
