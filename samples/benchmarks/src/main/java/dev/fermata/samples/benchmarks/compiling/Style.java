package dev.fermata.samples.benchmarks.compiling;

/** The two ways to write the same methods. */
enum Style {
  BLOCKING,
  ASYNC;

  /**
   * Writes a template in this style. In a template, {@code ASYNC} stands before a method that
   * awaits, {@code OF<…>} around the type that a method gives, {@code AWAIT<…>} around a call that
   * is awaited, and {@code RESULT<…>} around what a method gives.
   */
  String write(String template) {
    return switch (this) {
      case BLOCKING ->
          template.replace("ASYNC ", "").replaceAll("(?:OF|AWAIT|RESULT)<([^>]*)>", "$1");
      case ASYNC ->
          template
              .replace("ASYNC ", "@Async ")
              .replaceAll("OF<([^>]*)>", "Task<$1>")
              .replaceAll("AWAIT<([^>]*)>", "await($1)")
              .replaceAll("RESULT<([^>]*)>", "Task.fromResult($1)");
    };
  }
}
