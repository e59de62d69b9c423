package dev.fermata.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Methods that are too large for HotSpot, or for a class file, although javac accepts them. */
class SizeLimitsTest {
  @TempDir Path folder;

  @Test
  void warnsOfAMethodThatHotSpotWillNotCompile() throws IOException {
    List<String> found = compile(1500);
    assertEquals(1, found.size(), found::toString);
    assertTrue(
        found.get(0).matches("WARNING 5 \\[FER109] Main\\.run\\(.* becomes a method of \\d+ .*"),
        found::toString);
    assertTrue(Files.exists(folder.resolve("Main$Async.class")));
  }

  @Test
  void refusesAMethodThatNoClassFileCanHold() throws IOException {
    List<String> found = compile(10_000);
    assertEquals(1, found.size(), found::toString);
    assertTrue(
        found.get(0).matches("ERROR 5 \\[FER005] Main\\.run\\(.*code too large.*"),
        found::toString);
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(), files.filter(f -> f.toString().endsWith(".class")).toList());
    }
  }

  @Test
  void saysNothingOfAMethodOfOrdinarySize() throws IOException {
    assertEquals(List.of(), compile(100));
  }

  /** A loop that cannot be taken apart, in a method whose variables are in the frame. */
  private List<String> compile(int statements) throws IOException {
    String source =
        """
        import static dev.fermata.Await.await;
        import dev.fermata.*;
        class Main {
          @Async
          static Task<Integer> run(Task<Integer> start, int n) {
            int s = await(start);
            for (int i = 0; i < 2; i++) {
        %s
            }
            return Task.fromResult(s + await(start));
          }
        }
        """
            .formatted("s += n;\n".repeat(statements));
    Path file = Files.writeString(folder.resolve("Main.java"), source);
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(found, null, null)) {
      List<String> options =
          List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
      JavaCompiler.CompilationTask task =
          javac.getTask(null, files, found, options, null, files.getJavaFileObjects(file));
      task.setProcessors(List.of(new AsyncProcessor()));
      task.call();
    }
    return found.getDiagnostics().stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR || d.getMessage(null).contains("FER"))
        .map(d -> d.getKind() + " " + d.getLineNumber() + " " + d.getMessage(null).strip())
        .toList();
  }
}
