package dev.fermata.processor.differential.random;

/**
 * A random async method without its body.
 *
 * @param host whether it is an instance method
 * @param returns what it returns
 * @param parameters what it takes
 */
record AsyncMethod(boolean host, ReturnType returns, Parameters parameters) {

  /** The method as a case, {@code body(Probe p)}, in a class that can be made. */
  String with(String block, String className) {
    String type = returns.java();
    if (!host && parameters.areNone()) {
      return """
            @Async
            static %s body(Probe p) throws Exception %s
          """
          .formatted(type, block);
    }
    return """
          static %s body(Probe p) throws Exception {
            return %srun(p%s);
          }

          @Async
          private %s%s run(Probe p%s) throws Exception %s
        """
        .formatted(
            type,
            host ? "new " + className + "()." : "",
            parameters.arguments(),
            host ? "" : "static ",
            type,
            parameters.declared(),
            block);
  }
}
