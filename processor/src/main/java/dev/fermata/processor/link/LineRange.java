package dev.fermata.processor.link;

import dev.fermata.processor.classfile.ClassBytes;
import dev.fermata.processor.classfile.ClassFacts;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** The lines of generated source that a compiled method spans. */
record LineRange(int first, int last) {
  private LineRange including(int line) {
    return new LineRange(Math.min(first, line), Math.max(last, line));
  }

  /** The ranges of a class's methods, by the methods' keys; methods without lines have none. */
  static Map<String, LineRange> ofMethods(byte[] classFile) {
    Map<String, LineRange> ranges = new HashMap<>();
    ClassVisitor collector =
        new ClassVisitor(ClassBytes.API) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] exceptions) {
            return lines(ClassFacts.key(name, descriptor), ranges);
          }
        };
    ClassBytes.reader(classFile).accept(collector, 0);
    return ranges;
  }

  private static MethodVisitor lines(String method, Map<String, LineRange> ranges) {
    return new MethodVisitor(ClassBytes.API) {
      @Override
      public void visitLineNumber(int line, Label start) {
        LineRange known = ranges.getOrDefault(method, new LineRange(line, line));
        ranges.put(method, known.including(line));
      }
    };
  }
}
