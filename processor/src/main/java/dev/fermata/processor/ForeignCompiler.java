package dev.fermata.processor;

import dev.fermata.processor.source.AsyncAnnotation;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * A compiler that is not javac, Eclipse's for instance: it transforms nothing, and that is an error
 * or, under {@code -Afermata.fallback=blocking}, a warning.
 */
final class ForeignCompiler {
  private static final String OPTION = "fermata.fallback";

  private static final String BLOCKING = "blocking";
  private static final String NOT_JAVAC =
      "Fermata transforms @Async methods with javac, and this compiler is not javac. Let the build"
          + " tool compile the project with javac: in Eclipse, import it as a Maven or Gradle"
          + " project and build it there; in other tools, choose javac instead of ECJ. To try the"
          + " program without, compile with -Afermata.fallback=blocking.";
  private static final String NOT_TRANSFORMED =
      "@Async methods are not transformed (-Afermata.fallback=blocking): they run on their caller's"
          + " thread, throw at the caller, and await holds the thread in a program that is started"
          + " with -Dfermata.await=blocking, and throws IllegalStateException in any other. Compile"
          + " with javac what others are to run.";
  private static final String FIRE_AND_FORGET =
      "nobody waits for an @Async(fireAndForget = true) method, so it cannot run on its caller's"
          + " thread: it has to be compiled by javac";

  private final ProcessingEnvironment environment;
  private boolean reported;

  ForeignCompiler(ProcessingEnvironment environment) {
    this.environment = environment;
    String fallback = environment.getOptions().get(OPTION);
    if (fallback != null && !fallback.equals(BLOCKING)) {
      String message = "-A" + OPTION + "=" + fallback + ": the only fallback is " + BLOCKING;
      environment.getMessager().printMessage(Diagnostic.Kind.ERROR, message);
    }
  }

  /** Reports the first async method, and those that no fallback can run. */
  void check(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    List<? extends Element> methods =
        annotations.stream()
            .filter(annotation -> annotation.getQualifiedName().contentEquals(AsyncAnnotation.NAME))
            .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
            .toList();
    if (BLOCKING.equals(environment.getOptions().get(OPTION))) {
      reportFirst(Diagnostic.Kind.WARNING, NOT_TRANSFORMED, methods);
      methods.stream()
          .filter(AsyncAnnotation::isFireAndForget)
          .forEach(method -> print(Diagnostic.Kind.ERROR, FIRE_AND_FORGET, method));
    } else {
      reportFirst(Diagnostic.Kind.ERROR, NOT_JAVAC, methods);
    }
  }

  private void reportFirst(Diagnostic.Kind kind, String message, List<? extends Element> methods) {
    if (!reported && !methods.isEmpty()) {
      reported = true;
      print(kind, message, methods.get(0));
    }
  }

  private void print(Diagnostic.Kind kind, String message, Element method) {
    environment.getMessager().printMessage(kind, message, method);
  }
}
