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
  private ImportTree use;
  private CompilationUnitTree user;
  private boolean checked;

  MissingRuntime(Elements elements, Trees trees) {
    this.elements = elements;
    this.trees = trees;
  }

  /** Looks for an import of the runtime in a file that was entered. */
  void note(CompilationUnitTree unit) {
    for (ImportTree tree : unit.getImports()) {
      if (use == null && RUNTIME_TYPE.matcher(tree.getQualifiedIdentifier().toString()).matches()) {
        use = tree;
        user = unit;
      }
    }
  }

  /** Reports the first use of a runtime that is not there; javac must have entered all files. */
  void check() {
    if (use != null && !checked) {
      checked = true;
      if (elements.getTypeElement("dev.fermata.Task") == null) {
        trees.printMessage(Diagnostic.Kind.ERROR, MESSAGE, use, user);
      }
    }
  }
}
