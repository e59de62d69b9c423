package dev.fermata.processor.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

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
  void takesLocalDeclarations() {
    Findings.assertIn(
        method(
            """
            class Local { int x = 1; }
            record Pair(int a, int b) {}
            enum Color { RED }
            interface Shape {}
            Object anonymous =
                new Object() {
                  class Member {}
                  void m() {
                    class InMethod {}
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
  void refusesCapturesOfTwoVariablesOfOneName() {
    Findings.assertIn(
        """
        import dev.fermata.*;
        import java.util.function.*;
        class Orders {
          @Async Task<Object> run(int x) {
            class Base { int base() { return x; } }
            class Maker {
              @Async Task<Object> make(int x) {
                class Below extends Base {
                  int below() { return x; }
                  @Async Task<Integer> late() { return null; } // error: FER005
                }
                class Beside extends Base {
                  @Async Task<Integer> late() { return null; }
                }
                Supplier<Base> reference = Below::new; // error: FER005
                Base base = new Base();
                return Task.fromResult(new Below()); // error: FER005
              }
            }
            return Task.fromResult(new Maker());
          }
        }
        """);
  }

  @Test
  void takesAsyncMethodsOfLocalClasses() {
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
                  @Async Task<Integer> run() { return null; }
                });
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
  void refusesAsyncMethodsOfClassesDeclaredBeforeTheirInstanceIsThere() {
    Findings.assertIn(
        """
        import dev.fermata.*;
        class Orders {
          interface Job { Task<Integer> run(); }
          Orders(Job job) {}
          Orders() {
            this(
                new Job() {
                  @Async public Task<Integer> run() { return null; }
                });
            new Job() {
              @Async public Task<Integer> run() { return null; }
            }.run();
          }
          class Inner extends Orders {
            Inner() {
              super(
                  new Job() {
                    @Async public Task<Integer> run() { return null; } // error: FER005
                  });
              new Job() {
                @Async public Task<Integer> run() { return null; }
              }.run();
            }
          }
        }
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
  @EnabledForJreRange(max = JRE.JAVA_24)
  void refusesValuesOfAnonymousClassesThatJavacDoesNotWrite() {
    Findings.assertIn(
        """
        import dev.fermata.*;
        class Orders {
          static final boolean DEBUG = false;
          @Async Task<Void> run(boolean flag) {
            var dropped = DEBUG ? new Object() { int n; } : null; // error: FER005
            int n = (!(DEBUG || false) ? null : new Object() { int m() { return 1; } }).m(); // error: FER005
            var kept = !DEBUG ? new Object() { int n; } : null;
            var unknown = flag ? new Object() { int n; } : null;
            Object named = DEBUG ? new Object() { int n; } : null;
            return null;
          }
        }
        """);
  }
}
