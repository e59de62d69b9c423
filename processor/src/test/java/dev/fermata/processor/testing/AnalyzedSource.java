package dev.fermata.processor.testing;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.fermata.Task;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Sources that javac has attributed, for tests of the phases that read trees. */
public final class AnalyzedSource {
  private AnalyzedSource() {}

  /**
   * Attributes sources and gives each top-level class to {@code phase} while its trees are valid.
   *
   * @param phase gets the path of the class and the compilation
   * @param options for javac
   * @param sources whole files, the first public or only class giving each its name
   * @return what javac and the phase reported
   */
  public static List<Diagnostic<? extends JavaFileObject>> analyze(
      BiConsumer<TreePath, JavacTask> phase, List<String> options, String... sources) {
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    List<String> arguments = new ArrayList<>(List.of("-cp", runtime(), "-proc:none"));
    arguments.addAll(options);
    List<JavaFileObject> files = Arrays.stream(sources).map(AnalyzedSource::file).toList();
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, collector, arguments, null, files);
    List<Throwable> failures = new ArrayList<>();
    task.addTaskListener(listener(task, phase, failures));
    try {
      task.analyze();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    failures.forEach(
        failure -> {
          throw new AssertionError(failure);
        });
    return collector.getDiagnostics().stream().filter(d -> !isFromPlugin(d)).toList();
  }

  /** javac starts the plugin wherever it is on the class path, and it misses its processor here. */
  private static boolean isFromPlugin(Diagnostic<?> diagnostic) {
    return text(diagnostic).startsWith("Fermata's annotation processor did not run");
  }

  private static TaskListener listener(
      JavacTask task, BiConsumer<TreePath, JavacTask> phase, List<Throwable> failures) {
    return new TaskListener() {
      @Override
      public void finished(TaskEvent event) {
        if (event.getKind() != TaskEvent.Kind.ANALYZE) {
          return;
        }
        try {
          phase.accept(Trees.instance(task).getPath(event.getTypeElement()), task);
        } catch (RuntimeException | Error failure) {
          failures.add(failure);
        }
      }
    };
  }

  /** A message without the place, in English. */
  public static String text(Diagnostic<?> diagnostic) {
    return diagnostic.getMessage(Locale.ROOT);
  }

  private static JavaFileObject file(String source) {
    String name = source.replaceAll("(?s).*?\\b(?:class|interface|enum|record)\\s+(\\w+).*", "$1");
    return new SimpleJavaFileObject(
        URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }

  private static String runtime() {
    try {
      return Path.of(Task.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
