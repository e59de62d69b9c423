package dev.fermata.processor.classfile;

import dev.fermata.processor.unit.LocalConstructor.Captured;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Reads which captured values the constructors of a local class take.
 *
 * <p>Before a constructor calls one of the superclass, it keeps them:
 *
 * <pre>{@code
 * aload_0
 * iload_2
 * putfield val$x
 * }</pre>
 */
final class CapturedValues extends ClassVisitor {
  private static final String PREFIX = "val$";

  /** The captured values of one constructor by the slots of its parameters. */
  private final List<Map<Integer, Captured>> constructors = new ArrayList<>();

  private final Set<String> hiddenFields = new HashSet<>();
  private String owner;

  private CapturedValues() {
    super(ClassBytes.API);
  }

  /** The values in the order of the parameters that take them. */
  static List<Captured> of(byte[] classFile) {
    CapturedValues values = new CapturedValues();
    ClassBytes.reader(classFile).accept(values, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return values.constructors.stream()
        .filter(bySlot -> !bySlot.isEmpty())
        .findFirst()
        .map(CapturedValues::inOrder)
        .orElse(List.of());
  }

  private static List<Captured> inOrder(Map<Integer, Captured> bySlot) {
    return bySlot.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      String signature,
      String superName,
      String[] interfaces) {
    owner = name;
  }

  @Override
  public FieldVisitor visitField(
      int access, String name, String descriptor, String signature, Object value) {
    if ((access & Opcodes.ACC_SYNTHETIC) != 0 && name.startsWith(PREFIX)) {
      hiddenFields.add(name);
    }
    return null;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    return name.equals("<init>") ? new Constructor() : null;
  }

  private final class Constructor extends MethodVisitor {
    private final Map<Integer, Captured> bySlot = new HashMap<>();
    private int loaded;

    Constructor() {
      super(ClassBytes.API);
      constructors.add(bySlot);
    }

    @Override
    public void visitVarInsn(int opcode, int slot) {
      loaded = slot;
    }

    @Override
    public void visitFieldInsn(int opcode, String type, String name, String descriptor) {
      boolean captured =
          opcode == Opcodes.PUTFIELD && type.equals(owner) && hiddenFields.contains(name);
      if (captured && loaded > 0) {
        bySlot.put(loaded, new Captured(name.substring(PREFIX.length()), descriptor));
      }
    }
  }
}
