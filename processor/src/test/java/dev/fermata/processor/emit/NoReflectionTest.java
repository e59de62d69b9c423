package dev.fermata.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Generated code names nothing that a native image would have to be told of. */
class NoReflectionTest {
  private static final Path GOLDENS = Path.of("src/test/resources/goldens");
  private static final List<String> DYNAMIC =
      List.of(
          "java.lang.reflect",
          "java.lang.invoke",
          "forName",
          "getDeclared",
          "getResource",
          "ServiceLoader");

  @Test
  void generatedSourcesCallDirectly() throws IOException {
    List<String> found = new ArrayList<>();
    List<Path> sources = generatedSources();
    for (Path source : sources) {
      String text = Files.readString(source);
      DYNAMIC.stream().filter(text::contains).forEach(word -> found.add(source + ": " + word));
    }
    assertFalse(sources.isEmpty());
    assertEquals(List.of(), found);
  }

  private static List<Path> generatedSources() throws IOException {
    try (Stream<Path> files = Files.walk(GOLDENS)) {
      return files.filter(file -> file.toString().endsWith("$Async.java")).toList();
    }
  }
}
