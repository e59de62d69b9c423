package dev.fermata.samples.benchmarks.measure;

import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps HotSpot from inlining the calls that wait into each other. Real ones are larger and call
 * more; with these tiny ones a whole chain would become one piece of code, and something else would
 * be measured. It is the same for all contenders, and concerns only the methods that a user writes.
 */
final class NoInlining {
  private static final String CONTENDERS = "dev.fermata.samples.benchmarks.contenders.";

  /** The calls that {@code Contender} describes. */
  private static final List<String> CALLS =
      List.of("next", "chain", "total", "totalOfAll", "catches", "hop", "hopAll");

  private NoInlining() {}

  /** {@return the options for the JVM that measures} */
  static List<String> options() {
    Stream<String> classes =
        Stream.concat(
            Stream.of(
                "PlainCalls", "Fermata", "CompletableFutures", "Coroutines", "VirtualThreads"),
            Stream.of("Next", "Chain", "Total", "TotalOfAll", "Catches", "Hop", "HopAll")
                .map(name -> "hand." + name));
    Stream<String> commands =
        classes.flatMap(
            type -> CALLS.stream().map(call -> "dontinline," + CONTENDERS + type + "::" + call));
    return Stream.concat(Stream.of("quiet"), commands)
        .map(command -> "-XX:CompileCommand=" + command)
        .toList();
  }
}
