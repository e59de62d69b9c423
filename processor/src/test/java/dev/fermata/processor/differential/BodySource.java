package dev.fermata.processor.differential;

import dev.fermata.processor.differential.random.RandomBody;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Random bodies as the cases of one case class. */
final class BodySource {
  private static final String NAME = "RandomCases";
  private static final String START =
      """
      package differential;

      import static dev.fermata.Await.await;
      import static dev.fermata.processor.differential.random.World.*;

      import dev.fermata.Async;
      import dev.fermata.Task;
      import dev.fermata.processor.differential.Probe;
      import dev.fermata.processor.differential.random.World.*;
      import java.io.IOException;
      import java.util.Arrays;
      import java.util.function.IntSupplier;
      import java.util.function.IntUnaryOperator;
      import java.util.function.Supplier;

      final class RandomCases {
      """;

  private BodySource() {}

  /** A case for each body. */
  static Map<RandomBody, Case> cases(List<RandomBody> bodies) {
    String methods =
        bodies.stream().map(body -> body.method(name(body))).collect(Collectors.joining("\n"));
    Map<String, Case> byName =
        CaseParser.cases(new CaseSource(NAME, START + methods + "}\n")).stream()
            .collect(Collectors.toMap(Case::name, Function.identity()));
    Map<RandomBody, Case> cases = new LinkedHashMap<>();
    bodies.forEach(body -> cases.put(body, byName.get(name(body))));
    return cases;
  }

  private static String name(RandomBody body) {
    return "body" + Long.toString(body.seed()).replace('-', '_');
  }
}
