package dev.fermata.processor.docs;

import com.google.testing.compile.JavaFileObjects;
import dev.fermata.processor.AsyncProcessor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** What javac, with the processor, has to say of a source: errors and warnings. */
final class Findings {
  private static final Set<Diagnostic.Kind> KINDS =
      Set.of(Diagnostic.Kind.ERROR, Diagnostic.Kind.WARNING);

  private Findings() {}

  static List<Diagnostic<? extends JavaFileObject>> in(
      String className, String source, List<String> options, Path output) {
    List<String> arguments = new ArrayList<>(List.of("-d", output.toString()));
    arguments.addAll(options);
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    CompilationTask task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                null,
                null,
                collector,
                arguments,
                null,
                List.of(JavaFileObjects.forSourceString(className, source)));
    task.setProcessors(List.of(new AsyncProcessor()));
    task.call();
    return collector.getDiagnostics().stream()
        .filter(found -> KINDS.contains(found.getKind()))
        .toList();
  }
}
