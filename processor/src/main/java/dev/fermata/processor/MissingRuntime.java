package dev.fermata.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.util.Trees;
import java.util.regex.Pattern;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/** Says what is missing where the processor is there and the runtime is not. */
final class MissingRuntime {
  private static final Pattern RUNTIME_TYPE = Pattern.compile("dev\\.fermata\\.(\\*|[A-Z].*)");
  private static final String MESSAGE =
      "Fermata's runtime is missing: add dev.fermata:fermata-runtime to the compile class path (in"
          + " Maven as a dependency, in Gradle as implementation), in the version of the processor";

  private final Elements elements;
  private final Trees trees;
  private boolean reported;

  MissingRuntime(Elements elements, Trees trees) {
    this.elements = elements;
    this.trees = trees;
  }

  /** Reports the first import that asks for the runtime in vain. */
  void check(CompilationUnitTree unit) {
    for (ImportTree tree : unit.getImports()) {
      String imported = tree.getQualifiedIdentifier().toString();
      if (!reported && RUNTIME_TYPE.matcher(imported).matches() && isMissing()) {
        reported = true;
        trees.printMessage(Diagnostic.Kind.ERROR, MESSAGE, tree, unit);
      }
    }
  }

  private boolean isMissing() {
    return elements.getTypeElement("dev.fermata.Task") == null;
  }
}
