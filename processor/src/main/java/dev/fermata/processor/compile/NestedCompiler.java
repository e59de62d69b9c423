package dev.fermata.processor.compile;

import dev.fermata.processor.classfile.UserClasses;
import dev.fermata.processor.unit.CodeTooLarge;
import dev.fermata.processor.unit.GeneratedUnit;
import dev.fermata.processor.unit.RejectedUnit;
import dev.fermata.processor.unit.UserLines;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles generated sources against the view of the user's classes. */
public final class NestedCompiler {
  /** What the codes of javac's messages about limits of the class-file format begin with. */
  private static final String LIMIT = "compiler.err.limit.";

  private final UserCompilation compilation;
  private final UserClasses userClasses;

  /**
   * @param compilation what the sources were generated in
   * @param userClasses the class files it wrote
   */
  public NestedCompiler(UserCompilation compilation, UserClasses userClasses) {
    this.compilation = compilation;
    this.userClasses = userClasses;
  }

  /**
   * Compiles all units at once.
   *
   * @return the class files by internal name
   * @throws CodeTooLarge if a method exceeds a limit of the class-file format
   * @throws RejectedUnit if javac finds another error, which is never the user's
   */
  public NavigableMap<String, byte[]> compile(List<GeneratedUnit> units) throws IOException {
    ClassPathRoots roots = roots(units);
    List<Path> before;
    Attempt attempt;
    do {
      // A package that lies in several jars is listed once, maybe before all of them are known.
      before = roots.paths();
      attempt = attempt(units, roots);
    } while (!attempt.success() && !roots.paths().equals(before));
    if (!attempt.success()) {
      throw rejection(units, attempt);
    }
    return attempt.classes();
  }

  private ClassPathRoots roots(List<GeneratedUnit> units) {
    ClassPathRoots roots =
        new ClassPathRoots(compilation.filer(), compilation.moduleNames(), compilation.named());
    for (GeneratedUnit unit : units) {
      unit.typeNames().stream()
          .map(TypeName::ofBinary)
          .filter(type -> !userClasses.contains(type.internalName()))
          .forEach(roots::require);
    }
    compilation.outputRoot().ifPresent(roots::add);
    return roots;
  }

  private Attempt attempt(List<GeneratedUnit> units, ClassPathRoots roots) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager standard =
            compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
        CompilationView view =
            new CompilationView(standard, userClasses, Widening.of(units, userClasses), roots)) {
      boolean success =
          compiler
              .getTask(
                  output,
                  view,
                  diagnostics,
                  NestedOptions.of(compilation, userClasses, units),
                  null,
                  units.stream().map(MemorySource::new).toList())
              .call();
      return new Attempt(success, view.compiled(), diagnostics.getDiagnostics(), output.toString());
    }
  }

  private static RuntimeException rejection(List<GeneratedUnit> units, Attempt attempt) {
    for (Diagnostic<? extends JavaFileObject> diagnostic : attempt.diagnostics()) {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        return rejection(units, diagnostic);
      }
    }
    return RejectedUnit.byCompiling(
        units.get(0), 0, "javac failed without an error: " + attempt.output());
  }

  private static RuntimeException rejection(
      List<GeneratedUnit> units, Diagnostic<? extends JavaFileObject> diagnostic) {
    String message = diagnostic.getMessage(Locale.ENGLISH);
    if (!(diagnostic.getSource() instanceof MemorySource source)) {
      return RejectedUnit.byCompiling(units.get(0), 0, message);
    }
    int line = (int) diagnostic.getLineNumber();
    if (diagnostic.getCode().startsWith(LIMIT)) {
      return new CodeTooLarge(source.unit(), UserLines.of(source.unit()).below(line), message);
    }
    String text = source.unit().source().split("\\R", -1)[Math.max(line, 1) - 1].strip();
    return RejectedUnit.byCompiling(
        source.unit(),
        UserLines.of(source.unit()).above(line),
        "%s.java:%d: %s%n    %s".formatted(source.unit().simpleName(), line, message, text));
  }

  private record Attempt(
      boolean success,
      NavigableMap<String, byte[]> classes,
      List<Diagnostic<? extends JavaFileObject>> diagnostics,
      String output) {}
}
