package dev.fermata.processor.differential;

import dev.fermata.Task;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles cases for one side: all in one go, and where that fails each half of them, down to
 * single cases, so that a case that does not compile takes no other one with it.
 */
final class CaseCompiler {
  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final Path folder;
  private final UnaryOperator<String> preparation;
  private final List<JavaFileObject> additions;
  private final Supplier<List<Processor>> processors;

  /**
   * Creates a compiler.
   *
   * @param folder gets the classes and the generated sources
   * @param preparation makes of the text of a case class what is compiled
   * @param additions compiled with the cases, in front of the class path
   * @param processors the processors of one compilation
   */
  CaseCompiler(
      Path folder,
      UnaryOperator<String> preparation,
      List<JavaFileObject> additions,
      Supplier<List<Processor>> processors) {
    this.folder = folder;
    this.preparation = preparation;
    this.additions = additions;
    this.processors = processors;
  }

  Map<Case, Compilation> compile(List<Case> cases) {
    Map<Case, Compilation> compilations = new LinkedHashMap<>();
    if (!cases.isEmpty()) {
      compile(cases, "all", compilations);
    }
    return compilations;
  }

  private void compile(List<Case> cases, String name, Map<Case, Compilation> compilations) {
    Compilation together = attempt(cases, name);
    if (together instanceof Compilation.Succeeded || cases.size() == 1) {
      cases.forEach(one -> compilations.put(one, together));
      return;
    }
    int middle = cases.size() / 2;
    compile(cases.subList(0, middle), name + "-1", compilations);
    compile(cases.subList(middle, cases.size()), name + "-2", compilations);
  }

  private static Map<CaseSource, List<Case>> bySource(List<Case> cases) {
    return cases.stream()
        .collect(Collectors.groupingBy(Case::source, LinkedHashMap::new, Collectors.toList()));
  }

  private Compilation attempt(List<Case> cases, String name) {
    List<JavaFileObject> units = new ArrayList<>(additions);
    bySource(cases)
        .forEach(
            (source, wanted) -> {
              String text = preparation.apply(source.textOfOnly(wanted));
              units.add(new MemorySource(source.qualifiedName(), text));
            });
    Path classes = empty(folder.resolve(name).resolve("classes"));
    Path generated = empty(folder.resolve(name).resolve("generated"));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(diagnostics, null, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath());
      files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
      List<String> options = List.of("-g", "-nowarn", "-implicit:none");
      JavaCompiler.CompilationTask task =
          javac.getTask(output, files, diagnostics, options, null, units);
      task.setProcessors(processors.get());
      return task.call()
          ? new Compilation.Succeeded(new CaseLoader(classes), generated)
          : new Compilation.Failed(errors(diagnostics) + output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException | Error crash) {
      crash.printStackTrace(new PrintWriter(output, true));
      return new Compilation.Failed("javac crashed\n" + output);
    }
  }

  private static String errors(DiagnosticCollector<JavaFileObject> diagnostics) {
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> diagnostic + "\n")
        .collect(Collectors.joining());
  }

  /** The runtime and the folder of {@link Probe}. */
  private static List<Path> classPath() {
    return Stream.of(Task.class, Probe.class).map(CaseCompiler::root).toList();
  }

  private static Path root(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static Path empty(Path directory) {
    try {
      if (Files.exists(directory)) {
        try (Stream<Path> files = Files.walk(directory)) {
          files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
      }
      return Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
