package dev.fermata.processor.differential;

import dev.fermata.processor.differential.random.RandomBody;

/** The case class of a random body. */
final class BodySource {
  private static final String TEXT =
      """
      package differential;

      import static dev.fermata.Await.await;
      import static dev.fermata.processor.differential.random.World.*;

      import dev.fermata.Async;
      import dev.fermata.Task;
      import dev.fermata.ValueTask;
      import dev.fermata.processor.differential.Probe;
      import dev.fermata.processor.differential.random.World.*;
      import java.io.IOException;
      import java.util.Arrays;
      import java.util.concurrent.CompletableFuture;
      import java.util.function.IntSupplier;
      import java.util.function.IntUnaryOperator;
      import java.util.function.Supplier;

      final class %s {
        private int n = 1;
        private long state = 2;
        private char c = 'c';
        private Integer item = 3;
        private String s = "s";
        private Object value = "v";
        private int[] kept = {1, 2};

      %s
        private int twice(int x) {
          return 2 * x;
        }

        private long twice(long x) {
          return 2 * x + n;
        }

        private static String label(Object o, int x) {
          return clip(String.valueOf(o)) + x;
        }

        private <T> T same(T x) {
          return x;
        }
      }
      """;

  private BodySource() {}

  /** The one case of the class. */
  static Case of(RandomBody body) {
    return CaseParser.cases(
            new CaseSource(body.className(), TEXT.formatted(body.className(), body.text())))
        .get(0);
  }
}
