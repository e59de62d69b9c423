package dev.fermata.processor.link;

import dev.fermata.processor.classfile.CodeAttributes;
import dev.fermata.processor.classfile.CodeAttributes.Code;
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
    Map<String, Code> methods = CodeAttributes.of(compiled);
    methods.values().removeIf(code -> code.length() <= MOST_COMPILED || code.firstLine() == 0);
    if (methods.isEmpty()) {
      return List.of();
    }
    UserLines lines = UserLines.of(unit);
    List<OversizedMethod> oversized = new ArrayList<>();
    for (Code code : methods.values()) {
      int line = lines.within(code.firstLine(), code.lastLine(), code.firstLine());
      oversized.add(new OversizedMethod(unit, line, code.length()));
    }
    return oversized;
  }
}
