package dev.fermata.processor.differential;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskListener;
import dev.fermata.Task;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
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

/** Runs javac in this process, with the runtime and what cases call on its class path. */
final class Javac {
  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final Path folder;
  private final Supplier<List<Processor>> processors;

  /**
   * Creates a compiler.
   *
   * @param folder gets the classes and the generated sources
   * @param processors the processors of one compilation
   */
  Javac(Path folder, Supplier<List<Processor>> processors) {
    this.folder = folder;
    this.processors = processors;
  }

  /** Compiles the sources into a folder of this name. */
  Compilation compile(List<? extends JavaFileObject> sources, String name) {
    return compile(sources, name, classes -> new NoListener());
  }

  /**
   * Compiles the sources into a folder of this name.
   *
   * @param listener makes, for the folder of the classes, what is told before any processor what
   *     javac does
   */
  Compilation compile(
      List<? extends JavaFileObject> sources,
      String name,
      Function<Path, ? extends TaskListener> listener) {
    delete(folder.resolve(name));
    Path classes = create(folder.resolve(name).resolve("classes"));
    Path generated = create(folder.resolve(name).resolve("generated"));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath());
      files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
      List<String> options = List.of("-g", "-nowarn", "-implicit:none");
      JavacTask task =
          (JavacTask) compiler.getTask(output, files, diagnostics, options, null, sources);
      task.addTaskListener(listener.apply(classes));
      task.setProcessors(processors.get());
      return task.call()
          ? new Compilation.Succeeded(new CaseLoader(classes), classes, generated)
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
    return Stream.of(Task.class, Probe.class).map(Javac::root).toList();
  }

  private static Path root(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static void delete(Path directory) {
    if (Files.notExists(directory)) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path create(Path directory) {
    try {
      return Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Is told and does nothing. */
  private static final class NoListener implements TaskListener {}
}
