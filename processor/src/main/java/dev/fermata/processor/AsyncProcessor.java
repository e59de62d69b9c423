package dev.fermata.processor;

import com.google.auto.service.AutoService;
import dev.fermata.processor.diagnostics.Problem;
import dev.fermata.processor.source.AsyncAnnotation;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * The door through which options and the {@code Filer} come in.
 *
 * <p>It does nothing in the rounds: to ask javac about a method's body there would attribute the
 * body too early, and perfectly good code beside it would not compile any more. The work is done
 * after attribution, by {@link CompilationListener}.
 */
@AutoService(Processor.class)
public final class AsyncProcessor extends AbstractProcessor {
  private static final String NOT_JAVAC =
      "Fermata transforms @Async methods with javac, and this compiler is not javac. Let the build"
          + " tool compile the project with javac: in Eclipse, import it as a Maven or Gradle"
          + " project and build it there; in other tools, choose javac instead of ECJ.";

  private final Transformer.Factory transformer;
  private boolean compilerIsJavac;

  /** Called by javac through {@code ServiceLoader}. */
  public AsyncProcessor() {
    this(Pipeline::new);
  }

  /**
   * @param transformer what stands behind the door
   */
  AsyncProcessor(Transformer.Factory transformer) {
    this.transformer = transformer;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.fermata.*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    Stream<String> levels = Arrays.stream(Problem.values()).map(Problem::name);
    return Stream.concat(Stream.of("lines", "dump"), levels)
        .map(name -> "fermata." + name)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Listeners.of(environment)
        .ifPresent(
            listener -> {
              compilerIsJavac = true;
              listener.processorStarted(environment, transformer);
            });
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!compilerIsJavac) {
      reportForeignCompiler(annotations, round);
    }
    // Unclaimed annotations are a warning of javac's, and an error under -Werror.
    return true;
  }

  private void reportForeignCompiler(
      Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Messager messager = processingEnv.getMessager();
    annotations.stream()
        .filter(annotation -> annotation.getQualifiedName().contentEquals(AsyncAnnotation.NAME))
        .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
        .findFirst()
        .ifPresent(method -> messager.printMessage(Diagnostic.Kind.ERROR, NOT_JAVAC, method));
  }
}
