package dev.fermata.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.AsyncContext;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated code keeps to the Java of its user's, the oldest with nests too. */
final class OlderJavaTest {
  private static final String SOURCE =
      """
      import static dev.fermata.Await.await;
      import dev.fermata.Async;
      import dev.fermata.Task;
      import java.time.Duration;
      import java.util.*;
      import java.util.function.*;

      class Main {
        private final List<String> seen = new ArrayList<>();

        private Task<String> later(String s) {
          return Task.delay(Duration.ofMillis(1)).continueWith(t -> s);
        }

        @Async
        Task<String> run() throws Exception {
          for (String word : List.of("one", "two", "three")) {
            for (int i = 0; i < 2; i++) {
              switch (await(later(word))) {
                case "one":
                  seen.add(await(later("1")));
                case "two":
                  try (AutoCloseable c = () -> seen.add("closed")) {
                    seen.add(await(later("2")) + (i == 0 ? await(later("a")) : "b"));
                    continue;
                  } finally {
                    await(later("finally"));
                  }
                default:
                  String last = word;
                  Supplier<String> lambda = () -> last;
                  seen.add(lambda.get() + await(later("3")));
              }
            }
          }
          assert await(later("")).isEmpty();
          Iterator<Object> iterator =
              new Iterator<Object>() {
                public boolean hasNext() {
                  return false;
                }

                public Object next() {
                  return seen;
                }
              };
          do {
            try {
              throw new IllegalStateException(await(later("caught")));
            } catch (IllegalStateException | IllegalArgumentException e) {
              seen.add(await(later(e.getMessage())) + iterator.hasNext());
            }
          } while (await(later("again")).isEmpty());
          return Task.fromResult(String.join(" ", seen));
        }
      }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"11", "13", "16"})
  void generatedCodeIsOfTheUsersLevel(String level) throws Exception {
    TransformedMain main = TransformedMain.in(folder, SOURCE, "--release", level);
    assertEquals(
        "1 2a closed 1 2b closed 2a closed 2b closed three3 three3 caughtfalse",
        AsyncContext.run(main::run));
  }
}
