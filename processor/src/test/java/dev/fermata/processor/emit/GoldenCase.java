package dev.fermata.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.JavaFileObjects;
import dev.fermata.processor.AsyncProcessor;
import dev.fermata.processor.testing.FirstDifference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** A folder with sources and, beside them, all that is generated for them. */
public record GoldenCase(Path folder) {
  /** The folder's name, in words. */
  String name() {
    return folder.getFileName().toString().replace('-', ' ');
  }

  /** The sources that are transformed. */
  private List<Path> inputs() throws IOException {
    return filesIn(folder).stream().filter(file -> !isGenerated(file)).toList();
  }

  /**
   * Whether the generated files are exactly those that the folder holds.
   *
   * @param output an empty folder for what javac writes
   */
  void verify(Path output) throws IOException {
    Map<String, String> generated = generate(output);
    for (Map.Entry<String, String> file : generated.entrySet()) {
      Path golden = folder.resolve(file.getKey());
      String expected = Files.exists(golden) ? Files.readString(golden) : "no file " + golden;
      FirstDifference.assertNone(
          expected, file.getValue(), file.getKey() + "; " + Goldens.HOW_TO_UPDATE);
    }
    Set<String> kept = new TreeSet<>();
    filesIn(folder).stream()
        .filter(GoldenCase::isGenerated)
        .forEach(f -> kept.add(f.getFileName().toString()));
    assertEquals(generated.keySet(), kept, "files that are not generated any more");
  }

  /**
   * Puts the generated files into the folder, and no other.
   *
   * @param output an empty folder for what javac writes
   */
  public void update(Path output) throws IOException {
    Map<String, String> generated = generate(output);
    for (Path file : filesIn(folder)) {
      if (isGenerated(file)) {
        Files.delete(file);
      }
    }
    for (Map.Entry<String, String> file : generated.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private Map<String, String> generate(Path output) throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    for (Path input : inputs()) {
      String className = "golden." + input.getFileName().toString().replace(".java", "");
      sources.add(JavaFileObjects.forSourceString(className, Files.readString(input)));
    }
    List<String> options =
        List.of(
            "-d",
            output.toString(),
            "-Xlint:all,-path,-processing",
            "-Werror",
            "-Afermata.FER104=off"); // some cases show what has nothing to do with awaits
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    CompilationTask task =
        ToolProvider.getSystemJavaCompiler().getTask(null, null, collector, options, null, sources);
    task.setProcessors(List.of(new AsyncProcessor()));
    assertTrue(task.call(), () -> collector.getDiagnostics().toString());
    Map<String, String> generated = new TreeMap<>();
    for (Path file : filesIn(output.resolve("golden"))) {
      if (isGenerated(file)) {
        generated.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return generated;
  }

  private static boolean isGenerated(Path file) {
    return file.getFileName().toString().endsWith("$Async.java");
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
