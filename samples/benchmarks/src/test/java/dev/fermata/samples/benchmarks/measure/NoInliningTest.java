package dev.fermata.samples.benchmarks.measure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * HotSpot ignores commands for methods that are not there, so that a new name would go unnoticed.
 */
class NoInliningTest {
  private static final String COMMAND = "-XX:CompileCommand=dontinline,";

  @Test
  void namesCallsThatAreThere() throws ClassNotFoundException {
    for (Map.Entry<String, Set<String>> named : commands().entrySet()) {
      Class<?> type = Class.forName(named.getKey());
      Set<String> there =
          Stream.of(type.getDeclaredMethods())
              .map(Method::getName)
              .filter(named.getValue()::contains)
              .collect(toSet());
      if (type.getPackageName().endsWith(".hand")) {
        assertFalse(there.isEmpty(), named::toString);
      } else {
        assertEquals(named.getValue(), there);
      }
    }
  }

  private static Map<String, Set<String>> commands() {
    return NoInlining.options().stream()
        .filter(option -> option.startsWith(COMMAND))
        .map(option -> option.substring(COMMAND.length()).split("::"))
        .collect(groupingBy(named -> named[0], mapping(named -> named[1], toSet())));
  }
}
