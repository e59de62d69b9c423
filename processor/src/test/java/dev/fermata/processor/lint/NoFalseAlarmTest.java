package dev.fermata.processor.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.processor.AsyncProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rules have nothing to say of the project's own code, which means what it does. Adapters and
 * samples with libraries of their own are held to it by their builds, where a warning is an error.
 */
class NoFalseAlarmTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "../runtime/src/main/java",
        "src/main/java",
        "../samples/quickstart",
        "../samples/desktop"
      })
  void ownCodeIsNotReported(String folder, @TempDir Path output) throws IOException {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(found, null, null)) {
      List<Path> sources = sourcesBelow(Path.of(folder));
      List<String> options = new ArrayList<>(List.of("-d", output.toString(), "-Xlint:none"));
      options.addAll(List.of("-cp", System.getProperty("java.class.path")));
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null, files, found, options, null, files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(new AsyncProcessor()));
      assertTrue(task.call(), () -> found.getDiagnostics().toString());
    }
    assertEquals(
        List.of(),
        found.getDiagnostics().stream().filter(d -> d.getKind() != Diagnostic.Kind.NOTE).toList());
  }

  /** The main sources of a module, or all sources of a folder of sources. */
  private static List<Path> sourcesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains("/src/test/"))
          .filter(file -> !file.toString().contains("/target/"))
          .filter(file -> !folder.equals(Path.of("src/main/java")) || !isModule(file))
          .toList();
    }
  }

  /** Other modules are on the class path here. */
  private static boolean isModule(Path file) {
    return file.endsWith("module-info.java");
  }
}
