package dev.fermata.processor.differential;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Methods that can be made as large as one wants: what each repeats, and how far it must go. */
enum LargeShape {
  AWAITS(160, n -> "int s = 0;\n" + each(n, i -> "s = s * 3 + await(p.task(%d));") + result("s")),

  AWAITS_AND_LOCALS(
      300,
      n ->
          each(n / 3, i -> local(i) + " = " + value(i, "p.id(%d)") + ";")
              + each(
                  n, i -> "v" + i * 7 % (n / 3) + " = " + value(i * 7 % (n / 3), update(i)) + ";")
              + "StringBuilder all = new StringBuilder();\n"
              + each(n / 3, i -> "all.append(v%d).append(' ');")
              + result("all.toString()")),

  AWAITS_UNDER_FINALLY(
      160,
      n ->
          "int s = 0;\ntry {\n"
              + each(n, i -> "s = s * 3 + await(p.task(%d));")
              + "} finally { p.trace(s); }\n"
              + result("s")),

  AWAITS_IN_LOOP(
      160,
      n ->
          "int s = 0;\nfor (int k = 0; k < 3; k++) {\n"
              + each(n, i -> "if (s %% 13 == 4) continue; s = s * 3 + await(p.task(%1$d));")
              + "}\n"
              + result("s")),

  BLOCKS(
      200,
      n ->
          "int s = 0;\n"
              + each(n, i -> "{ int b%1$d = await(p.task(%1$d));")
              + each(n, i -> "s += b" + (n - 1 - i) + "; }")
              + result("s")),

  IFS(
      200,
      n ->
          "int s = 0;\n"
              + each(n, i -> "if (p.id(%1$d) >= 0) { s += await(p.task(%1$d));")
              + each(n, i -> "s++; }")
              + result("s")),

  ELSE_IFS(
      120,
      n ->
          "int s = 0;\nfor (int k = 0; k < 200; k += 3) {\n"
              + IntStream.range(0, n)
                  .mapToObj(i -> "if (k == %1$d) { s += await(p.task(%1$d)); }".formatted(i))
                  .collect(Collectors.joining("\nelse "))
              + "}\n"
              + result("s")),

  LOOPS(
      48,
      n ->
          "int s = 0;\n"
              + each(n, i -> "for (int k%1$d = 0; k%1$d < 1; k%1$d++) { s += await(p.task(%1$d));")
              + each(n, i -> "s++; }")
              + result("s")),

  FINALLYS(
      24,
      n ->
          "int s = 0;\n"
              + each(n, i -> "try { s += await(p.task(%d));")
              + each(n, i -> "s++; } finally { p.trace(s); }")
              + result("s")),

  CATCHES(
      500,
      n ->
          "int s = 0;\n"
              + each(
                  n,
                  i ->
                      "try { s += await(p.task(%1$d)); if (s %% 7 == 3) throw new Error(\"x\"); }"
                          + " catch (Error e) { s += e.getMessage().length(); }")
              + result("s")),

  INT_SWITCH(
      500,
      n ->
          "int s = 0;\nfor (int k = 0; k < 502; k += 5) switch (k) {\n"
              + each(n, i -> "case %1$d: s += await(p.task(%1$d));" + (i % 4 == 0 ? "" : " break;"))
              + "default: s += 1000; }\n"
              + result("s")),

  SWITCH_WITH_FEW_AWAITS(
      400,
      n ->
          "int s = 0;\nfor (int k = 0; k < 502; k += 5) switch (k) {\n"
              + each(
                  n,
                  i ->
                      i < n / 2 || i % 40 != 0
                          ? "case %1$d -> { s += p.id(%1$d) + p.id(s) * p.id(3); p.trace(s); }"
                          : "case %1$d -> s += await(p.task(%1$d));")
              + "default -> s += 1000; }\n"
              + result("s")),

  STRING_SWITCH(
      200,
      n ->
          "int s = 0;\nfor (int k = 0; k < 502; k += 5) switch (\"k\" + k) {\n"
              + each(n, i -> "case \"k%1$d\" -> s += await(p.task(%1$d));")
              + "default -> s += 1000; }\n"
              + result("s")),

  SWITCH_EXPRESSION(
      500,
      n ->
          "int s = 0;\nfor (int k = 0; k < 502; k += 5) s += switch (k) {\n"
              + each(n, i -> "case %1$d -> await(p.task(%1$d)) + 1;")
              + "default -> 1000; };\n"
              + result("s")),

  LAMBDAS(
      160,
      n ->
          "int s = 0;\n"
              + each(
                  n,
                  i ->
                      "int x%1$d = s + %1$d; s += await(p.task(%1$d));"
                          + " java.util.function.IntSupplier f%1$d = () -> p.id(x%1$d);"
                          + " s = s * 3 + f%1$d.getAsInt();")
              + result("s")),

  CAPTURED_ARGUMENTS(
      160,
      n ->
          "java.util.function.IntSupplier f = () -> p.id(3);\nint s = f.getAsInt();\ntry {\n"
              + each(n, i -> "s += await(p.task(%1$d));")
              + "} finally { java.util.function.IntSupplier g = () -> p.id(4);"
              + " s += g.getAsInt(); await(p.task(s)); }\n"
              + result("s")),

  /** The lambda runs when nothing but itself needs the parameter any more. */
  CAPTURED_BY_A_LATE_LAMBDA(
      160,
      n ->
          "int s = 0;\n"
              + each(n / 2, i -> "s = s * 3 + await(p.task(%1$d));")
              + "java.util.function.IntSupplier f = () -> p.id(7);\n"
              + each(n / 2, i -> "s = s * 3 + await(p.task(%1$d));")
              + result("s + f.getAsInt()")),

  RETURNS(
      160,
      n ->
          "int s = 0;\ntry {\n"
              + each(
                  n, i -> "s += await(p.task(%1$d)); if (s %% 11 == 5) return Task.fromResult(s);")
              + "} catch (IllegalStateException e) { s = -1; } finally { p.trace(s); }\n"
              + result("s")),

  SUM(1000, n -> result(terms(n, " + ", "p.id(%d)", "await(p.task(%d))"))),

  CONCATENATION(1000, n -> result("\"\" + " + terms(n, " + ", "p.id(%d)", "await(p.task(%d))"))),

  CONJUNCTION(300, n -> result(terms(n, " && ", "p.id(%d) < 9999", "await(p.task(%d)) < 9999"))),

  CALLS(160, n -> result(each(n, i -> "p.id(%d + ") + "await(p.task(1))" + ")".repeat(n)));

  private static final String[] TYPES = {
    "int", "long", "String", "double", "byte", "Object", "char", "boolean", "short", "float"
  };

  /** How large it has to be able to get. */
  final int size;

  private final IntFunction<String> body;

  LargeShape(int size, IntFunction<String> body) {
    this.size = size;
    this.body = body;
  }

  /** A case class with one method of the shape. */
  CaseSource source(int n) {
    String[] words = name().toLowerCase(Locale.ROOT).split("_");
    StringBuilder name = new StringBuilder();
    for (String word : words) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    name.append(n).append("Cases");
    String text =
        """
        package differential;
        import static dev.fermata.Await.await;
        import dev.fermata.Async;
        import dev.fermata.Task;
        import dev.fermata.processor.differential.Probe;

        final class %s {
          @Async static Task<?> run(Probe p) {
        %s  }
        }
        """;
    return new CaseSource(name.toString(), text.formatted(name, body.apply(n)));
  }

  /** The line for each number, which the line may name by {@code %d}. */
  private static String each(int n, IntFunction<String> line) {
    return IntStream.range(0, n)
        .mapToObj(i -> line.apply(i).formatted(i) + "\n")
        .collect(Collectors.joining());
  }

  private static String result(String value) {
    return "return Task.fromResult(" + value + ");\n";
  }

  /** An expression of many terms, each tenth with an await. */
  private static String terms(int n, String operator, String term, String awaiting) {
    return IntStream.range(0, n)
        .mapToObj(i -> (i % 10 == 0 ? awaiting : term).formatted(i))
        .collect(Collectors.joining(operator));
  }

  private static String local(int i) {
    return TYPES[i % TYPES.length] + " v" + i;
  }

  private static String update(int i) {
    return "await(p.task(%d))".formatted(i);
  }

  /** The int as a value of the variable's type. */
  private static String value(int local, String number) {
    return switch (TYPES[local % TYPES.length]) {
      case "String" -> "\"s\" + " + number;
      case "boolean" -> number + " %% 2 == 0";
      case "Object" -> number;
      default -> "(" + TYPES[local % TYPES.length] + ") (int) " + number;
    };
  }
}
