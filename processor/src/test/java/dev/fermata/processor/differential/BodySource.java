package dev.fermata.processor.differential;

import dev.fermata.processor.differential.random.RandomBody;
import java.util.ArrayList;
import java.util.List;

/**
 * A class of random bodies.
 *
 * @param source the class
 * @param bodies the bodies
 * @param cases the case of each body
 */
record BodySource(CaseSource source, List<RandomBody> bodies, List<Case> cases) {
  private static final String HEADER =
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

      """;

  /** The class of these bodies, which is called after the first of them. */
  static BodySource of(List<RandomBody> bodies) {
    String className = bodies.get(0).className();
    StringBuilder text = new StringBuilder(HEADER.formatted(className));
    int[] starts = new int[bodies.size() + 1];
    for (int i = 0; i < bodies.size(); i++) {
      starts[i] = text.length();
      text.append(bodies.get(i).text(className)).append('\n');
    }
    starts[bodies.size()] = text.length();
    CaseSource source = new CaseSource(className, text.append("}\n").toString());
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      cases.add(new Case(source, bodies.get(i).name(), starts[i], starts[i + 1]));
    }
    return new BodySource(source, bodies, cases);
  }
}
