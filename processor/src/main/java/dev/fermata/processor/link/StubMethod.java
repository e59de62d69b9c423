package dev.fermata.processor.link;

import dev.fermata.processor.classfile.ClassBytes;
import dev.fermata.processor.unit.MethodLink;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Replaces the body of an async method by a call of its entry, and keeps all else: annotations,
 * parameter names, signature, exceptions.
 *
 * <pre>{@code
 * @Async Task<Integer> total(List<Integer> ids) { int sum = 0; … }
 * // becomes
 * @Async Task<Integer> total(List<Integer> ids) { return Orders$Async.total(this, ids); }
 * }</pre>
 */
final class StubMethod extends MethodVisitor {
  private final MethodVisitor out;
  private final boolean isStatic;
  private final String generatedClass;
  private final MethodLink link;
  private final List<Parameter> parameters = new ArrayList<>();

  StubMethod(MethodVisitor out, boolean isStatic, String generatedClass, MethodLink link) {
    super(ClassBytes.API, out);
    this.out = out;
    this.isStatic = isStatic;
    this.generatedClass = generatedClass;
    this.link = link;
  }

  /** From here on nothing of the old body is passed on. */
  @Override
  public void visitCode() {
    Plumbing.mark(out);
    mv = null;
  }

  /** The lines are the generated class's: a breakpoint on the first would stop in both. */
  @Override
  public void visitLineNumber(int line, Label start) {}

  @Override
  public void visitLocalVariable(
      String name, String descriptor, String signature, Label start, Label end, int index) {
    if (index < argumentSlots()) {
      parameters.add(new Parameter(name, descriptor, signature, index));
    }
  }

  @Override
  public void visitEnd() {
    out.visitCode();
    Label start = new Label();
    out.visitLabel(start);
    loadArguments();
    out.visitMethodInsn(
        Opcodes.INVOKESTATIC, generatedClass, link.entryName(), link.entryDescriptor(), false);
    returnOutcome();
    Label end = new Label();
    out.visitLabel(end);
    for (Parameter parameter : parameters) {
      out.visitLocalVariable(
          parameter.name(),
          parameter.descriptor(),
          parameter.signature(),
          start,
          end,
          parameter.slot());
    }
    out.visitMaxs(Math.max(argumentSlots(), 1), argumentSlots());
    out.visitEnd();
  }

  private void loadArguments() {
    int slot = 0;
    if (!isStatic) {
      out.visitVarInsn(Opcodes.ALOAD, slot++);
    }
    for (Type argument : Type.getArgumentTypes(link.descriptor())) {
      out.visitVarInsn(argument.getOpcode(Opcodes.ILOAD), slot);
      slot += argument.getSize();
    }
  }

  private void returnOutcome() {
    Type wanted = Type.getReturnType(link.descriptor());
    if (!wanted.equals(Type.getReturnType(link.entryDescriptor()))) {
      out.visitTypeInsn(Opcodes.CHECKCAST, wanted.getInternalName());
    }
    out.visitInsn(wanted.getOpcode(Opcodes.IRETURN));
  }

  private int argumentSlots() {
    int withReceiver = Type.getArgumentsAndReturnSizes(link.descriptor()) >> 2;
    return isStatic ? withReceiver - 1 : withReceiver;
  }

  private record Parameter(String name, String descriptor, String signature, int slot) {}
}
