package dev.fermata.processor.link;

import dev.fermata.processor.classfile.CodeAttributes;
import java.util.HashMap;
import java.util.Map;

/** The lines of generated source that a compiled method spans. */
record LineRange(int first, int last) {
  /** The ranges of a class's methods, by the methods' keys; methods without lines have none. */
  static Map<String, LineRange> ofMethods(byte[] classFile) {
    Map<String, LineRange> ranges = new HashMap<>();
    CodeAttributes.of(classFile)
        .forEach(
            (method, code) -> {
              if (code.firstLine() > 0) {
                ranges.put(method, new LineRange(code.firstLine(), code.lastLine()));
              }
            });
    return ranges;
  }
}
