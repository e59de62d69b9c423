package dev.fermata.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.fermata.Task;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The runtime needs no configuration for GraalVM's {@code native-image}: what its class files name
 * in their constant pools is neither reflection, nor proxies, nor serialised lambdas, nor JNI.
 */
class NativeImageTest {
  private static final List<String> DYNAMIC =
      List.of(
          "java/lang/reflect/",
          "getDeclared",
          "java/util/ServiceLoader",
          "java/util/ResourceBundle",
          "getResource",
          "SerializedLambda",
          "loadLibrary");

  /** Looks at the fields of exception classes, and does without in a native image. */
  private static final List<String> EXCEPTIONS = List.of("LeadsNowhere.class");

  @Test
  void noClassUsesReflectionOrProxies() throws Exception {
    List<String> found =
        classFiles().stream()
            .filter(NativeImageTest::isDynamic)
            .map(file -> file.getFileName().toString())
            .toList();
    assertEquals(EXCEPTIONS, found);
  }

  private static List<Path> classFiles() throws IOException, URISyntaxException {
    Path root = Path.of(Task.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> classes = files.filter(file -> file.toString().endsWith(".class")).toList();
      assertFalse(classes.isEmpty());
      return classes;
    }
  }

  private static boolean isDynamic(Path classFile) {
    try {
      String constants = Files.readString(classFile, StandardCharsets.ISO_8859_1);
      return DYNAMIC.stream().anyMatch(constants::contains);
    } catch (IOException e) {
      throw new AssertionError("unreadable: " + classFile, e);
    }
  }
}
