package dev.fermata.processor;

import com.sun.source.util.TreePath;
import dev.fermata.processor.source.AsyncMethod;
import dev.fermata.processor.unit.GeneratedUnit;
import java.util.List;

/** Turns async methods into state machines. */
@FunctionalInterface
public interface Transformer {
  /**
   * Looks at a top-level class, whether or not it declares async methods; by itself, it does
   * nothing.
   *
   * @param topLevelClass an attributed class without errors of javac's
   * @param methods its async methods, those of the classes in it included
   */
  default void check(TreePath topLevelClass, List<AsyncMethod> methods) {}

  /**
   * Transforms all async methods of a class that was checked, while their trees are valid.
   *
   * @param methods the methods, those of nested, local and anonymous classes included
   * @return one unit for each class that declares some of them; with an error reported, anything
   */
  List<GeneratedUnit> transform(List<AsyncMethod> methods);

  /**
   * Writes what each phase has made of a method to a file, for the report of a failure behind them.
   *
   * @param method a method that was transformed
   * @param unit what was generated for its class
   * @return a sentence that names the file, or says why there is none
   */
  default String saveDump(MethodPlace method, GeneratedUnit unit) {
    return "its phases are not known";
  }

  /** Makes the transformer of a compilation. */
  @FunctionalInterface
  interface Factory {
    /** Called once, when javac has initialised the annotation processor. */
    Transformer create(Compilation compilation);
  }
}
