package dev.fermata.processor.link;

import dev.fermata.processor.unit.Bridge;
import dev.fermata.processor.unit.MemberRef;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes a {@link Bridge} into its host, private and synthetic. */
final class BridgeMethod {
  private final Bridge bridge;
  private final MethodVisitor code;

  private BridgeMethod(Bridge bridge, MethodVisitor code) {
    this.bridge = bridge;
    this.code = code;
  }

  static void write(Bridge bridge, ClassVisitor host) {
    int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC;
    if (bridge.kind().isStatic()) {
      access |= Opcodes.ACC_STATIC;
    }
    MethodVisitor code =
        host.visitMethod(access, bridge.name(), bridge.descriptor(), null, exceptions(bridge));
    new BridgeMethod(bridge, code).write();
  }

  private static String[] exceptions(Bridge bridge) {
    return bridge.exceptions().toArray(String[]::new);
  }

  private void write() {
    code.visitCode();
    int slots = loadArguments();
    switch (bridge.kind()) {
      case INVOKE_SUPER -> invoke(Opcodes.INVOKESPECIAL);
      case INVOKE_VIRTUAL ->
          invoke(bridge.ownerIsInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL);
      case INVOKE_STATIC -> invoke(Opcodes.INVOKESTATIC);
      case GET_FIELD -> access(Opcodes.GETFIELD);
      case GET_STATIC -> access(Opcodes.GETSTATIC);
      case PUT_FIELD -> access(Opcodes.PUTFIELD);
      case PUT_STATIC -> access(Opcodes.PUTSTATIC);
    }
    Type result = Type.getReturnType(bridge.descriptor());
    if (returnsMoreGeneralType(result)) {
      code.visitTypeInsn(Opcodes.CHECKCAST, result.getInternalName());
    }
    code.visitInsn(result.getOpcode(Opcodes.IRETURN));
    code.visitMaxs(Math.max(slots, result.getSize()), slots);
    code.visitEnd();
  }

  /** The target of a generic class gives its type variable's bound, the source expects more. */
  private boolean returnsMoreGeneralType(Type result) {
    Type given =
        switch (bridge.kind()) {
          case INVOKE_SUPER, INVOKE_VIRTUAL, INVOKE_STATIC ->
              Type.getReturnType(bridge.target().descriptor());
          case GET_FIELD, GET_STATIC -> Type.getType(bridge.target().descriptor());
          case PUT_FIELD, PUT_STATIC -> result;
        };
    return !given.equals(result);
  }

  private int loadArguments() {
    int slot = 0;
    if (!bridge.kind().isStatic()) {
      code.visitVarInsn(Opcodes.ALOAD, slot++);
    }
    for (Type argument : Type.getArgumentTypes(bridge.descriptor())) {
      code.visitVarInsn(argument.getOpcode(Opcodes.ILOAD), slot);
      slot += argument.getSize();
    }
    return slot;
  }

  private void invoke(int opcode) {
    MemberRef target = bridge.target();
    code.visitMethodInsn(
        opcode,
        target.ownerInternalName(),
        target.name(),
        target.descriptor(),
        bridge.ownerIsInterface());
  }

  private void access(int opcode) {
    MemberRef target = bridge.target();
    code.visitFieldInsn(opcode, target.ownerInternalName(), target.name(), target.descriptor());
  }
}
