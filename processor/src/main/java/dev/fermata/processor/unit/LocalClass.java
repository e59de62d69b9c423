package dev.fermata.processor.unit;

import java.util.List;

/**
 * A local or anonymous class that the generated source names like a top-level one.
 *
 * @param internalName the class, {@code shop/Orders$1Line}
 * @param ownTypeVariables how many type variables it declares itself
 * @param freeTypeVariables those of the methods and classes around it, outermost first, declared as
 *     in signatures: {@code T:Ljava/lang/Object;}
 */
public record LocalClass(
    String internalName, int ownTypeVariables, List<String> freeTypeVariables) {
  /** Keeps an unmodifiable copy of the type variables. */
  public LocalClass {
    freeTypeVariables = List.copyOf(freeTypeVariables);
  }

  /** The names of the type variables. */
  public List<String> freeNames() {
    return freeTypeVariables.stream().map(v -> v.substring(0, v.indexOf(':'))).toList();
  }
}
