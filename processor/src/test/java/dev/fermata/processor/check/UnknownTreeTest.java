package dev.fermata.processor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.Tree;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnknownTreeTest {
  /** Kinds that no method body can hold, whatever becomes of the language. */
  private static final Set<String> OUTSIDE_OF_METHODS =
      Set.of(
          "COMPILATION_UNIT",
          "PACKAGE",
          "IMPORT",
          "MODULE",
          "EXPORTS",
          "OPENS",
          "PROVIDES",
          "REQUIRES",
          "USES",
          "ERRONEOUS",
          "OTHER");

  /** Previews of releases that this runs on, and what became of them. */
  private static final Set<String> REFUSED =
      Set.of("PARENTHESIZED_PATTERN", "GUARDED_PATTERN", "TEMPLATE");

  @Test
  void everyKindOfThisJavaIsKnownOrRefusedByName() {
    assertEquals(
        Set.of(),
        Set.copyOf(
            Arrays.stream(Tree.Kind.values())
                .filter(kind -> !UnknownTree.isKnown(kind))
                .map(Enum::name)
                .filter(name -> !OUTSIDE_OF_METHODS.contains(name) && !REFUSED.contains(name))
                .toList()));
  }
}
