package dev.fermata.processor;

import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.Map;
import javax.tools.Diagnostic;

/**
 * Refuses to let async methods through where the plugin runs and the processor does not.
 *
 * <p>It speaks up when javac is about to generate a class with an async method. By then the code is
 * known to be without errors, and it is not errors that kept the processor from running; and javac
 * writes no class file after an error.
 */
final class AbsentProcessor {
  private static final String MESSAGE =
      "Fermata's annotation processor did not run, so this @Async method would not be transformed."
          + " Put fermata-processor on the processor path (javac -processorpath; Maven"
          + " annotationProcessorPaths; Gradle annotationProcessor) and do not switch annotation"
          + " processing off (-proc:none). If another processor claims all annotations, name both"
          + " with -processor, dev.fermata.processor.AsyncProcessor first.";

  private final Trees trees;
  private final Map<String, MethodPlace> untransformed = new HashMap<>();
  private boolean reported;

  AbsentProcessor(Trees trees) {
    this.trees = trees;
  }

  /** Notes a method that nobody transforms, in a top-level class. */
  void note(String topLevelClass, MethodPlace method) {
    untransformed.putIfAbsent(topLevelClass, method);
  }

  /** Reports the noted method, once in a compilation, before its class is generated. */
  void beforeGenerating(String topLevelClass) {
    MethodPlace method = untransformed.get(topLevelClass);
    if (method != null && !reported) {
      reported = true;
      trees.printMessage(Diagnostic.Kind.ERROR, MESSAGE, method.tree(), method.unit());
    }
  }
}
