package dev.fermata.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.AsyncContext;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Source files in the forms that came after Java 17, where a case class cannot show them. */
@EnabledForJreRange(min = JRE.JAVA_25)
class NewerJavaTest {
  @TempDir Path folder;

  @Test
  void transformsACompactSourceFileWithModuleImports() throws Exception {
    String source =
        """
        import module java.base;
        import module java.sql;
        import static dev.fermata.Await.await;
        import dev.fermata.*;

        private int total = 40;

        @Async
        Task<Integer> add(List<Integer> numbers) {
          for (var number : numbers) {
            total += await(Task.fromResult(number));
          }
          Function<Integer, java.util.Date> date = n -> new java.util.Date(n);
          return Task.fromResult(total + (int) date.apply(0).getTime());
        }

        void main() {}

        @Async
        Task<Object> run() {
          return Task.fromResult(await(add(List.of(1, 1))));
        }
        """;
    assertEquals(42, AsyncContext.run(TransformedMain.in(folder, source)::run));
  }

  @Test
  void transformsAMethodOfAClassWithAConstructorPrologue() throws Exception {
    String source =
        """
        import static dev.fermata.Await.await;
        import dev.fermata.*;

        public class Main {
          static class Base {
            final int seen;

            Base() {
              seen = size();
            }

            int size() {
              return 0;
            }
          }

          static class Sized extends Base {
            private final int size;

            Sized(int size) {
              if (size < 0) throw new IllegalArgumentException();
              this.size = size;
              super();
            }

            @Override
            int size() {
              return size;
            }

            @Async
            Task<Object> both() {
              return Task.fromResult(seen + await(Task.fromResult(size)));
            }
          }

          @Async
          public static Task<Object> run() {
            return new Sized(await(Task.fromResult(21))).both();
          }
        }
        """;
    assertEquals(42, AsyncContext.run(TransformedMain.in(folder, source)::run));
  }

  @Test
  void transformsAnInstanceMain() throws Exception {
    String source =
        """
        import static dev.fermata.Await.await;
        import dev.fermata.*;

        class Main {
          private static Object result;

          @Async(fireAndForget = true)
          void main() {
            result = await(Task.fromResult("done"));
          }

          static Task<Object> run() {
            new Main().main();
            return Task.fromResult(result);
          }
        }
        """;
    assertEquals("done", AsyncContext.run(TransformedMain.in(folder, source)::run));
  }
}
