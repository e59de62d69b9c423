package dev.fermata.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A run of javac on files in a folder: {@code src} holds the sources, {@code out} the classes,
 * {@code gen} the generated sources, {@code lib} the runtime.
 */
final class JavacRun {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private final Path folder;
  private final Map<String, Path> sources = new TreeMap<>();
  private final List<String> options = new ArrayList<>();
  private final List<Processor> processors = new ArrayList<>();
  private List<Diagnostic<? extends JavaFileObject>> diagnostics = List.of();
  private boolean success;

  private JavacRun(Path folder) {
    this.folder = folder;
    options.addAll(List.of("-d", out().toString(), "-s", folder.resolve("gen").toString()));
  }

  /** A run that has the small runtime on its class path. */
  static JavacRun in(Path folder) {
    return withRuntime(folder, MiniRuntime.SOURCES, "-cp");
  }

  /** A run that has the small runtime on its module path. */
  static JavacRun withRuntimeModule(Path folder) {
    Map<String, String> module = new TreeMap<>(MiniRuntime.SOURCES);
    module.put("module-info.java", MiniRuntime.MODULE);
    return withRuntime(folder, module, "--module-path");
  }

  /** A run that transforms as users have it, on the runtime itself. */
  static JavacRun transforming(Path folder) {
    return onRuntime(folder).processor(new AsyncProcessor());
  }

  /** A run that has the runtime itself on its class path. */
  static JavacRun onRuntime(Path folder) {
    return new JavacRun(folder).options("-cp", System.getProperty("java.class.path"));
  }

  private static JavacRun withRuntime(Path folder, Map<String, String> runtime, String option) {
    JavacRun run = new JavacRun(folder);
    if (!Files.exists(folder.resolve("lib"))) {
      run.compileRuntime(runtime);
    }
    return run.options(option, folder.resolve("lib").toString());
  }

  Path out() {
    return folder.resolve("out");
  }

  Path generated(String name) {
    return folder.resolve("gen").resolve(name);
  }

  Path classFile(String binaryName) {
    return out().resolve(binaryName.replace('.', '/') + ".class");
  }

  JavacRun source(String name, String text) {
    sources.put(name, write(folder.resolve("src").resolve(name), text));
    return this;
  }

  JavacRun options(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  JavacRun withoutOutputFolder() {
    int option = options.indexOf("-d");
    options.subList(option, option + 2).clear();
    return this;
  }

  JavacRun processor(Processor processor) {
    processors.add(processor);
    return this;
  }

  JavacRun transformedBy(Transformer.Factory transformer) {
    return processor(new AsyncProcessor(transformer));
  }

  JavacRun compile() {
    createFolders("out", "gen");
    run(options, List.copyOf(sources.values()), processors);
    return this;
  }

  boolean success() {
    return success;
  }

  /** The messages of one kind, each as {@code Orders.java:21: text}. */
  List<String> messages(Diagnostic.Kind kind) {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.getKind() == kind)
        .map(JavacRun::shown)
        .toList();
  }

  /** All that javac said. */
  String log() {
    return diagnostics.stream()
        .map(diagnostic -> diagnostic.getKind() + " " + shown(diagnostic))
        .collect(Collectors.joining("\n"));
  }

  /** The compiled classes and the runtime. */
  URLClassLoader loader() {
    return new URLClassLoader(
        new URL[] {url(out()), url(folder.resolve("lib"))}, ClassLoader.getPlatformClassLoader());
  }

  private void compileRuntime(Map<String, String> runtime) {
    createFolders("lib");
    List<Path> files =
        runtime.entrySet().stream()
            .map(
                file ->
                    write(folder.resolve("runtime-src").resolve(file.getKey()), file.getValue()))
            .toList();
    run(List.of("-d", folder.resolve("lib").toString()), files, List.of());
    if (!success) {
      throw new IllegalStateException(log());
    }
  }

  private void run(List<String> arguments, List<Path> files, List<Processor> extras) {
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        JAVAC.getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          JAVAC.getTask(
              null,
              manager,
              collector,
              arguments,
              null,
              manager.getJavaFileObjectsFromPaths(files));
      if (!extras.isEmpty()) {
        task.setProcessors(extras);
      }
      success = task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    diagnostics = collector.getDiagnostics();
  }

  private void createFolders(String... names) {
    Stream.of(names).map(folder::resolve).forEach(JavacRun::createFolder);
  }

  private static void createFolder(Path path) {
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path write(Path path, String text) {
    createFolder(path.getParent());
    try {
      return Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String shown(Diagnostic<? extends JavaFileObject> diagnostic) {
    String place =
        diagnostic.getSource() == null
            ? ""
            : Path.of(diagnostic.getSource().toUri()).getFileName()
                + ":"
                + diagnostic.getLineNumber()
                + ": ";
    return place + diagnostic.getMessage(Locale.ENGLISH);
  }
}
