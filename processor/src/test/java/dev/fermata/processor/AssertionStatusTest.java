package dev.fermata.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.AsyncContext;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -ea:Main} and {@code -da:Main} hold for the async methods of {@code Main}. */
class AssertionStatusTest {
  private static final String SOURCE =
      """
      import static dev.fermata.Await.await;
      import dev.fermata.*;

      public class Main {
        @Async
        public static Task<Object> run() {
          return Task.fromResult(await(verbatim()) + await(awaiting()) + await(Nested.verbatim()));
        }

        @Async
        static Task<String> verbatim() {
          await(Task.yield());
          try {
            assert false;
            return Task.fromResult("-");
          } catch (AssertionError failed) {
            return Task.fromResult("v");
          }
        }

        @Async
        static Task<String> awaiting() {
          try {
            assert await(Task.fromResult(false));
            return Task.fromResult("-");
          } catch (AssertionError failed) {
            return Task.fromResult("a");
          }
        }

        static class Nested {
          @Async
          static Task<String> verbatim() {
            try {
              await(Task.yield());
              assert false;
              return Task.fromResult("-");
            } catch (AssertionError failed) {
              return Task.fromResult("n");
            }
          }
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void isThatOfTheUsersClass() throws Exception {
    TransformedMain main = TransformedMain.in(folder, SOURCE);
    assertEquals("van", AsyncContext.run(main.withAssertions(true)::run));
    assertEquals("---", AsyncContext.run(main.withAssertions(false)::run));
  }
}
