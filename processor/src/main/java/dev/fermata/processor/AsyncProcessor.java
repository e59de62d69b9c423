package dev.fermata.processor;

import com.google.auto.service.AutoService;
import dev.fermata.processor.diagnostics.Problem;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * The door through which options and the {@code Filer} come in.
 *
 * <p>It does nothing in the rounds: to ask javac about a method's body there would attribute the
 * body too early, and perfectly good code beside it would not compile any more. The work is done
 * after attribution, by {@link CompilationListener}.
 */
@AutoService(Processor.class)
public final class AsyncProcessor extends AbstractProcessor {
  private final Transformer.Factory transformer;
  private ForeignCompiler foreignCompiler;

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
    return Stream.concat(Stream.of("lines", "dump", "fallback"), levels)
        .map(name -> "fermata." + name)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Listeners.of(environment)
        .ifPresentOrElse(
            listener -> listener.processorStarted(environment, transformer),
            () -> foreignCompiler = new ForeignCompiler(environment));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (foreignCompiler != null) {
      foreignCompiler.check(annotations, round);
    }
    // Unclaimed annotations are a warning of javac's, and an error under -Werror.
    return true;
  }
}
