package dev.fermata.processor.differential.random;

import java.util.stream.Stream;

/**
 * A random async method without its body.
 *
 * @param host whether it is an instance method
 * @param returns what it returns
 * @param parameters what it takes
 */
record AsyncMethod(boolean host, ReturnType returns, Parameters parameters) {

  /** The method as a case of this name, in a class that can be made. */
  String with(String block, String name, String className) {
    String type = returns.java();
    if (!host && parameters.areNone()) {
      return """
            @Async
            static %s %s(Probe p) throws Exception %s
          """
          .formatted(type, name, block);
    }
    return """
          static %s %s(Probe p) throws Exception {
            return %s_%s(p%s);
          }

          @Async
          private %s%s _%s(Probe p%s) throws Exception %s
        """
        .formatted(
            type,
            name,
            host ? "new " + className + "()." : "",
            name,
            parameters.arguments(),
            host ? "" : "static ",
            type,
            name,
            parameters.declared(),
            block);
  }

  /** Simpler methods around the same body, which may be ill formed then. */
  Stream<AsyncMethod> smaller() {
    Stream<AsyncMethod> fewer =
        parameters.smaller().map(others -> new AsyncMethod(host, returns, others));
    Stream<AsyncMethod> withoutHost =
        host ? Stream.of(new AsyncMethod(false, returns, parameters)) : Stream.empty();
    return Stream.concat(fewer, withoutHost);
  }
}
