package dev.fermata.processor.link;

import dev.fermata.processor.classfile.ClassBytes;
import dev.fermata.processor.classfile.ClassFacts;
import dev.fermata.processor.classfile.LocalConstructors;
import dev.fermata.processor.classfile.MentionedClasses;
import dev.fermata.processor.unit.LocalConstructor.Captured;
import dev.fermata.processor.unit.MemberRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Passes captured values as the constructors of local classes take them.
 *
 * <p>For {@code new Shop$1(self, x, y)}, where javac has found that the class captures {@code y}
 * only:
 *
 * <pre>{@code
 *                                   aload x, aload y
 *                                   astore 12, astore 11, aload 12
 * invokespecial (Shop, X, Y)   =>   invokespecial (Shop, Y)
 * }</pre>
 */
final class LocalConstructorCalls extends ClassVisitor {
  private final LocalConstructors constructors;
  private final Map<String, Integer> freeSlots;

  private LocalConstructorCalls(
      ClassVisitor out, LocalConstructors constructors, Map<String, Integer> freeSlots) {
    super(ClassBytes.API, out);
    this.constructors = constructors;
    this.freeSlots = freeSlots;
  }

  /** The class file with these calls; the same one where there are none. */
  static byte[] rewrite(byte[] compiled, LocalConstructors constructors) {
    if (constructors.isEmpty()
        || MentionedClasses.in(compiled).stream().noneMatch(constructors::areCalled)) {
      return compiled;
    }
    ClassWriter writer = new ClassWriter(0);
    ClassVisitor out = ClassBytes.restoringVersion(compiled, writer);
    Map<String, Integer> freeSlots = freeSlots(compiled);
    ClassBytes.reader(compiled).accept(new LocalConstructorCalls(out, constructors, freeSlots), 0);
    return writer.toByteArray();
  }

  /** The first slot that each method does not use. */
  private static Map<String, Integer> freeSlots(byte[] compiled) {
    Map<String, Integer> slots = new HashMap<>();
    ClassVisitor collector =
        new ClassVisitor(ClassBytes.API) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(api) {
              @Override
              public void visitMaxs(int maxStack, int maxLocals) {
                slots.put(ClassFacts.key(name, descriptor), maxLocals);
              }
            };
          }
        };
    ClassBytes.reader(compiled).accept(collector, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return slots;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    MethodVisitor out = super.visitMethod(access, name, descriptor, signature, exceptions);
    return new Calls(out, freeSlots.getOrDefault(ClassFacts.key(name, descriptor), 0));
  }

  private final class Calls extends MethodVisitor {
    private final int freeSlot;
    private int usedSlots;

    Calls(MethodVisitor out, int freeSlot) {
      super(ClassBytes.API, out);
      this.freeSlot = freeSlot;
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      if (!name.equals("<init>") || !constructors.areCalled(owner)) {
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        return;
      }
      reorder(constructors.passed(owner), constructors.taken(owner));
      MemberRef called = MemberRef.method(owner, name, descriptor);
      String actual = constructors.inClassFile(called).descriptor();
      super.visitMethodInsn(opcode, owner, name, actual, isInterface);
    }

    private void reorder(List<Captured> passed, List<Integer> taken) {
      boolean inOrder = taken.equals(IntStream.range(0, passed.size()).boxed().toList());
      if (inOrder) {
        return;
      }
      int[] slots = new int[passed.size()];
      int slot = freeSlot;
      for (int i = passed.size() - 1; i >= 0; i--) {
        Type type = Type.getType(passed.get(i).descriptor());
        super.visitVarInsn(type.getOpcode(Opcodes.ISTORE), slot);
        slots[i] = slot;
        slot += type.getSize();
      }
      usedSlots = Math.max(usedSlots, slot - freeSlot);
      for (int position : taken) {
        Type type = Type.getType(passed.get(position).descriptor());
        super.visitVarInsn(type.getOpcode(Opcodes.ILOAD), slots[position]);
      }
    }

    @Override
    public void visitMaxs(int maxStack, int maxLocals) {
      super.visitMaxs(maxStack, maxLocals + usedSlots);
    }
  }
}
