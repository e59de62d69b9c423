package dev.fermata.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.fermata.processor.ir.Local;
import java.util.List;
import java.util.Set;

/**
 * Lets go of the dead references in a frame whose fields are the variables, by one bit for each
 * field: so that a suspension takes a few bytes of code however many variables there are.
 *
 * <pre>{@code
 * void retain(long live) {
 *   if ((live & 0x1L) == 0) { order = null; }
 *   if ((live & 0x2L) == 0) { name = null; }
 * }
 * }</pre>
 */
final class RetainedFields {
  private final MethodScope scope;
  private final FrameFields fields;
  private final List<Local> references;

  RetainedFields(MethodScope scope, FrameFields fields) {
    this.scope = scope;
    this.fields = fields;
    this.references =
        scope.saved().stream().filter(l -> !l.type().getKind().isPrimitive()).toList();
  }

  /** {@code frame.retain(0x3L);}, or nothing where all references live. */
  CodeBlock call(Set<Local> live) {
    if (live.containsAll(references)) {
      return CodeBlock.of("");
    }
    CodeBlock.Builder words = CodeBlock.builder();
    for (int word = 0; word < words(); word++) {
      long bits = 0;
      for (int bit = 0; bit < Long.SIZE && index(word, bit) < references.size(); bit++) {
        if (live.contains(references.get(index(word, bit)))) {
          bits |= 1L << bit;
        }
      }
      words.add(word == 0 ? "0x$LL" : ", 0x$LL", Long.toHexString(bits));
    }
    return CodeBlock.of("$L.retain($L);\n", scope.frame(), words.build());
  }

  /** The method of the frame class, if there is any reference. */
  List<MethodSpec> method() {
    if (references.isEmpty()) {
      return List.of();
    }
    MethodSpec.Builder retain = MethodSpec.methodBuilder("retain");
    for (int word = 0; word < words(); word++) {
      retain.addParameter(TypeName.LONG, "live" + word);
    }
    for (int i = 0; i < references.size(); i++) {
      String bit = Long.toHexString(1L << i % Long.SIZE);
      retain.beginControlFlow("if ((live$L & 0x$LL) == 0)", i / Long.SIZE, bit);
      retain.addStatement("this.$L = null", fields.name(references.get(i)));
      retain.endControlFlow();
    }
    return List.of(retain.build());
  }

  private int words() {
    return (references.size() + Long.SIZE - 1) / Long.SIZE;
  }

  private static int index(int word, int bit) {
    return word * Long.SIZE + bit;
  }
}
