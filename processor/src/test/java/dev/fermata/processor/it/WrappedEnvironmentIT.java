package dev.fermata.processor.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.processor.testing.HidingFileManager;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Build tools that load the processor themselves, as Gradle and IntelliJ IDEA do: the plugin, which
 * javac loads, and the processor have different class loaders, and neither environment nor {@code
 * Filer} is javac's own.
 */
class WrappedEnvironmentIT {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private final DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
  private UserProject orders;

  @BeforeEach
  void copy(@TempDir Path folder) throws IOException {
    orders = UserProject.copyOf("orders", folder);
    Files.createDirectory(orders.folder().resolve("out"));
  }

  /** The contract that Gradle's documentation has for isolating processors. */
  @Test
  void eachGeneratedFileHasTheClassThatItIsGeneratedFrom() throws Exception {
    WrappingProcessor wrapping = compile(false);
    assertEquals(List.of(), messages.getDiagnostics());
    TreeSet<String> ownFiles = new TreeSet<>(orders.filesIn("out"));
    ownFiles.remove("Orders.class");
    assertTrue(ownFiles.contains("Orders$Async.class"), ownFiles.toString());
    assertEquals(ownFiles, wrapping.generated().keySet());
    wrapping.generated().values().forEach(from -> assertEquals(List.of("Orders"), from));
    String output = orders.java(InstalledJdk.running(), "Orders").run().orFail();
    assertTrue(output.startsWith("total 60\n"), output);
  }

  @Test
  void classFilesThatTheToolKeepsInMemoryAreOneErrorThatSaysWhatToDo() throws Exception {
    compile(true);
    List<String> texts =
        messages.getDiagnostics().stream()
            .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
            .map(message -> message.getMessage(Locale.ENGLISH))
            .toList();
    assertEquals(1, texts.size(), texts.toString());
    assertTrue(texts.get(0).contains("delegate the build to Maven or Gradle"), texts.get(0));
    assertEquals(List.of(), orders.filesIn("out"));
  }

  private WrappingProcessor compile(boolean inMemory) throws IOException {
    URL[] path = {Jars.PROCESSOR.toUri().toURL()};
    ClassLoader parent = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader loader = new URLClassLoader(path, parent);
        StandardJavaFileManager standard = JAVAC.getStandardFileManager(messages, null, null)) {
      WrappingProcessor wrapping =
          new WrappingProcessor(ServiceLoader.load(Processor.class, loader).iterator().next());
      List<String> options =
          Stream.of("-d", orders.folder().resolve("out"), "-cp", Jars.RUNTIME)
              .map(Object::toString)
              .collect(Collectors.toList());
      Collections.addAll(options, "-processorpath", Jars.PROCESSOR.toString());
      JavaFileManager manager = inMemory ? new HidingFileManager(standard) : standard;
      JavaCompiler.CompilationTask task =
          JAVAC.getTask(
              null,
              manager,
              messages,
              options,
              null,
              standard.getJavaFileObjects(orders.folder().resolve("Orders.java")));
      task.setProcessors(List.of(wrapping));
      assertEquals(!inMemory, task.call(), messages.getDiagnostics().toString());
      return wrapping;
    }
  }
}
