package dev.fermata.samples.benchmarks.compiling;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The methods that are compiled, as templates of their classes, by the name of the file. */
final class Template {
  private static final int METHODS_OF_A_CLASS = 50;

  private static final String CLASS =
      """
      import static dev.fermata.Await.await;
      import dev.fermata.*;

      class NAME {
        int opened;

        OF<Integer> load(int id) {
          return RESULT<id + opened>;
        }

      METHODS}
      """;

  private static final String METHOD =
      """
        ASYNC OF<Integer> methodNUMBER(int count) {
          int sum = NUMBER;
          opened++;
          try {
            for (int i = 0; i < count; i++) {
              sum += AWAIT<load(i)>;
              if (sum % 3 == 0) {
                sum -= AWAIT<load(sum)>;
              }
            }
            sum += AWAIT<load(count)>;
          } finally {
            opened--;
          }
          return RESULT<sum>;
        }

      """;

  private Template() {}

  /** {@return so many methods with a loop, a try with finally, and three awaits each} */
  static Map<String, String> methods(int count) {
    Map<String, String> classes = new TreeMap<>();
    for (int first = 0; first < count; first += METHODS_OF_A_CLASS) {
      String name = "Methods" + first;
      String methods =
          IntStream.range(first, Math.min(count, first + METHODS_OF_A_CLASS))
              .mapToObj(number -> METHOD.replace("NUMBER", String.valueOf(number)))
              .collect(Collectors.joining());
      classes.put(name + ".java", CLASS.replace("NAME", name).replace("METHODS", methods));
    }
    return classes;
  }

  /** {@return one method with so many awaits, each a statement, and locals live across them} */
  static Map<String, String> awaits(int awaits, int locals, String statement) {
    String declared = numbered(locals, "    long local# = count * 3L + #;\n");
    String method =
        "  ASYNC OF<Integer> method(int count) {\n"
            + declared
            + statement.repeat(awaits)
            + "    return RESULT<(int) ("
            + numbered(locals, "local# + ")
            + "0)>;\n  }\n";
    return Map.of("Awaits.java", CLASS.replace("NAME", "Awaits").replace("METHODS", method));
  }

  private static String numbered(int count, String text) {
    return IntStream.range(0, count)
        .mapToObj(number -> text.replace("#", String.valueOf(number)))
        .collect(Collectors.joining());
  }
}
