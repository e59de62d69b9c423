package dev.fermata.processor;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.fermata.processor.diagnostics.Diagnostics;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;

/**
 * One run of javac, as both doors together know it.
 *
 * @param task the run itself
 * @param environment what it gave to the annotation processor
 * @param diagnostics where all findings of this run go
 */
public record Compilation(
    JavacTask task, ProcessingEnvironment environment, Diagnostics diagnostics) {

  /** The way from elements to trees and back. */
  public Trees trees() {
    return Trees.instance(task);
  }

  /** Questions about elements. */
  public Elements elements() {
    return task.getElements();
  }

  /** Questions about types. */
  public Types types() {
    return task.getTypes();
  }

  /** Reports an option that asks for what cannot be. */
  void reportOption(String complaint) {
    environment.getMessager().printMessage(Diagnostic.Kind.ERROR, complaint);
  }

  /** The {@code -A} options. */
  public Map<String, String> options() {
    return environment.getOptions();
  }
}
