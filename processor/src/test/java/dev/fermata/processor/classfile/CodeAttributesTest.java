package dev.fermata.processor.classfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.processor.classfile.CodeAttributes.Code;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What is read without the instructions is what ASM finds with them. */
class CodeAttributesTest {
  /** Classes with fields, handlers, abstract methods and lambdas among them. */
  static List<Class<?>> classes() {
    return List.of(
        CodeAttributes.class,
        ClassFile.class,
        MentionedClasses.class,
        ClassReader.class,
        MethodVisitor.class,
        CodeAttributesTest.class);
  }

  @ParameterizedTest
  @MethodSource("classes")
  void readsTheLinesOfEachMethod(Class<?> type) throws IOException {
    byte[] classFile = classFile(type);
    Map<String, TreeSet<Integer>> expected = linesByAsm(classFile);
    Map<String, Code> read = CodeAttributes.of(classFile);

    assertEquals(expected.keySet(), read.keySet());
    read.forEach(
        (method, code) -> {
          TreeSet<Integer> lines = expected.get(method);
          assertEquals(lines.isEmpty() ? 0 : lines.first(), code.firstLine(), method);
          assertEquals(lines.isEmpty() ? 0 : lines.last(), code.lastLine(), method);
        });
  }

  @Test
  void readsTheLengthOfCodeWithAHandler() {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, 0, "Shop", null, "java/lang/Object", null);
    MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "open", "()I", null, null);
    Label start = new Label();
    Label end = new Label();
    method.visitCode();
    method.visitTryCatchBlock(start, end, end, null);
    method.visitLabel(start);
    method.visitLineNumber(9, start);
    method.visitIntInsn(Opcodes.BIPUSH, 42);
    method.visitInsn(Opcodes.IRETURN);
    method.visitLabel(end);
    method.visitLineNumber(7, end);
    method.visitInsn(Opcodes.ATHROW);
    method.visitMaxs(1, 0);
    method.visitEnd();

    Map<String, Code> read = CodeAttributes.of(writer.toByteArray());

    int bipush = 2;
    assertEquals(Map.of("open ()I", new Code(bipush + 1 + 1, 7, 9)), read);
  }

  private static byte[] classFile(Class<?> type) throws IOException {
    String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
    try (InputStream in = type.getResourceAsStream(file)) {
      return in.readAllBytes();
    }
  }

  private static Map<String, TreeSet<Integer>> linesByAsm(byte[] classFile) {
    Map<String, TreeSet<Integer>> lines = new HashMap<>();
    ClassVisitor collector =
        new ClassVisitor(ClassBytes.API) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] exceptions) {
            String key = ClassFacts.key(name, descriptor);
            return new MethodVisitor(api) {
              @Override
              public void visitCode() {
                lines.put(key, new TreeSet<>());
              }

              @Override
              public void visitLineNumber(int line, Label start) {
                lines.get(key).add(line);
              }
            };
          }
        };
    ClassBytes.reader(classFile).accept(collector, 0);
    return lines;
  }
}
