package dev.fermata.processor.it;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The jars that Maven names for these tests: this build's own, and tools that users combine them
 * with.
 */
final class Jars {
  static final Path PROCESSOR = named("fermata.processor.jar");
  static final Path RUNTIME = named("fermata.runtime.jar");
  static final Path ECJ = named("ecj.jar");

  private Jars() {}

  /** A class path or module path. */
  static String path(Object... entries) {
    return Arrays.stream(entries)
        .map(Object::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path named(String property) {
    String jar = System.getProperty(property);
    if (jar == null) {
      throw new IllegalStateException("run by `mvn verify`, which sets " + property);
    }
    return Path.of(jar);
  }
}
