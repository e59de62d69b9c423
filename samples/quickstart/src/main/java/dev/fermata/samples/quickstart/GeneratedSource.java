package dev.fermata.samples.quickstart;

import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The Java file that holds the state machines of a class's async methods. */
record GeneratedSource(Path file) {
  /**
   * Where Maven has put it: the folder {@code target} has the sources beside the classes and jars.
   */
  static GeneratedSource of(Class<?> type) {
    String file = type.getName().replace('.', '/') + "$Async.java";
    return new GeneratedSource(
        codeSource(type).resolveSibling("generated-sources/annotations").resolve(file));
  }

  private static Path codeSource(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class loader without a proper code source", e);
    }
  }

  void print(PrintStream out) {
    if (Files.exists(file)) {
      out.println("The state machines behind this program: " + shortest());
    } else {
      out.println("The state machines behind this program are not there: " + shortest());
    }
  }

  private Path shortest() {
    Path here = Path.of("").toAbsolutePath();
    return file.startsWith(here) ? here.relativize(file) : file;
  }
}
