package dev.fermata.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.processor.testing.HidingFileManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A builder that writes class files later than javac thinks, as IntelliJ IDEA's does. */
final class HiddenOutputTest {
  @TempDir Path folder;

  @Test
  void classFilesOfAnEarlierBuildAreNotTakenForNewOnes() throws Exception {
    JavacRun run =
        JavacRun.in(folder)
            .source("shop/Orders.java", Shop.ORDERS)
            .transformedBy(FakeUnit.transformer(Shop.orders(), Shop.entry()))
            .compile();
    assertTrue(run.success(), run.log());
    assertOutOfReach();
  }

  private void assertOutOfReach() throws IOException {
    Files.createDirectories(folder.resolve("out"));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    try (JavaFileManager manager =
        new HidingFileManager(javac.getStandardFileManager(collector, Locale.ROOT, null))) {
      JavaFileObject source = new Source(folder.resolve("src/shop/Orders.java"));
      List<String> options =
          List.of("-d", folder.resolve("out").toString(), "-cp", folder.resolve("lib").toString());
      JavaCompiler.CompilationTask task =
          javac.getTask(null, manager, collector, options, null, List.of(source));
      task.setProcessors(
          List.of(new AsyncProcessor(FakeUnit.transformer(Shop.orders(), Shop.entry()))));
      assertEquals(false, task.call());
    }
    assertEquals(1, collector.getDiagnostics().size(), collector.getDiagnostics().toString());
    String message = collector.getDiagnostics().get(0).getMessage(Locale.ENGLISH);
    assertTrue(message.contains("delegate the build"), message);
  }

  private static final class Source extends SimpleJavaFileObject {
    private final Path path;

    Source(Path path) {
      super(path.toUri(), Kind.SOURCE);
      this.path = path;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
      return Files.readString(path);
    }
  }
}
