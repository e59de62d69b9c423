package dev.fermata.processor.translate;

import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.diagnostics.InternalFailure;
import dev.fermata.processor.ir.Local;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** Which {@link Local} stands for which variable of the user's. */
final class Locals {
  /** Stands in for {@code _} (JLS 6.1, since Java 22), which older levels cannot write. */
  private static final String UNNAMED = "unused";

  private final Attribution attribution;
  private final Map<Element, Local> locals = new HashMap<>();

  Locals(Attribution attribution) {
    this.attribution = attribution;
  }

  /** Declares the variable of a {@link VariableTree} with its declared or inferred type. */
  Local declare(TreePath path, Local.Kind kind) {
    Element element = attribution.element(path);
    return declare(path, kind, element.asType());
  }

  /** Declares the variable with a type that the text does not give: null to write none. */
  Local declare(TreePath path, Local.Kind kind, TypeMirror type) {
    VariableTree tree = (VariableTree) path.getLeaf();
    String name = isUnnamed(tree) ? UNNAMED : tree.getName().toString();
    return declare(attribution.element(path), new Local(name, type, kind));
  }

  private Local declare(Element element, Local local) {
    locals.put(element, local);
    return local;
  }

  /** Whether the method declares the variable, and not one around its class. */
  boolean isDeclared(Element variable) {
    return locals.containsKey(variable);
  }

  /** The variable that a name means. */
  Local of(Element variable) {
    Local local = locals.get(variable);
    if (local == null) {
      throw new InternalFailure("variable " + variable + " is not declared in the method");
    }
    return local;
  }

  /** Whether the variable is written {@code _}. */
  static boolean isUnnamed(VariableTree tree) {
    return tree.getName().isEmpty();
  }
}
