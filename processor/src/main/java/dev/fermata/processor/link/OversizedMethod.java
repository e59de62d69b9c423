package dev.fermata.processor.link;

import dev.fermata.processor.classfile.CodeLengths;
import dev.fermata.processor.unit.GeneratedUnit;
import dev.fermata.processor.unit.UserLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A generated method that HotSpot never compiles, unless it is told to by {@code
 * -XX:-DontCompileHugeMethods}.
 *
 * @param unit the class it is in
 * @param userLine a line of the user's method
 * @param length its bytes of bytecode
 */
public record OversizedMethod(GeneratedUnit unit, int userLine, int length) {
  /** HotSpot's {@code HugeMethodLimit}. */
  private static final int MOST_COMPILED = 8000;

  /** The oversized methods of a generated class; those of class bodies are as the user's own. */
  public static List<OversizedMethod> in(GeneratedUnit unit, byte[] compiled) {
    Map<String, Integer> lengths = CodeLengths.of(compiled);
    lengths.values().removeIf(length -> length <= MOST_COMPILED);
    if (lengths.isEmpty()) {
      return List.of();
    }
    Map<String, LineRange> ranges = LineRange.ofMethods(compiled);
    UserLines lines = UserLines.of(unit);
    List<OversizedMethod> oversized = new ArrayList<>();
    lengths.forEach(
        (method, length) -> {
          LineRange range = ranges.get(method);
          if (range != null) {
            int line = lines.within(range.first(), range.last(), range.first());
            oversized.add(new OversizedMethod(unit, line, length));
          }
        });
    return oversized;
  }
}
