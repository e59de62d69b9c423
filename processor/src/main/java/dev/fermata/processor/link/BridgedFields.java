package dev.fermata.processor.link;

import dev.fermata.processor.classfile.ClassBytes;
import dev.fermata.processor.classfile.UserClasses;
import dev.fermata.processor.unit.BridgedField;
import dev.fermata.processor.unit.GeneratedUnit;
import dev.fermata.processor.unit.MemberRef;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Makes calls of bridges of what the generated source does to inherited protected fields. */
final class BridgedFields {
  private final UserClasses userClasses;
  private final Map<MemberRef, BridgedField> fields = new HashMap<>();

  private BridgedFields(UserClasses userClasses) {
    this.userClasses = userClasses;
  }

  static BridgedFields of(GeneratedUnit unit, UserClasses userClasses) {
    BridgedFields bridged = new BridgedFields(userClasses);
    for (BridgedField field : unit.bridgedFields()) {
      bridged.fields.put(
          MemberRef.field(field.hostInternalName(), field.name(), field.descriptor()), field);
    }
    return bridged;
  }

  MethodVisitor calling(MethodVisitor next) {
    if (fields.isEmpty()) {
      return next;
    }
    return new MethodVisitor(ClassBytes.API, next) {
      @Override
      public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        BridgedField field = find(owner, name, descriptor);
        if (field == null) {
          super.visitFieldInsn(opcode, owner, name, descriptor);
          return;
        }
        boolean reads = opcode == Opcodes.GETFIELD || opcode == Opcodes.GETSTATIC;
        MemberRef bridge = reads ? field.getter() : field.setter();
        super.visitMethodInsn(
            field.isStatic() ? Opcodes.INVOKESTATIC : Opcodes.INVOKEVIRTUAL,
            bridge.ownerInternalName(),
            bridge.name(),
            bridge.descriptor(),
            false);
      }
    };
  }

  /** The source may see the host's field as one of a subclass. */
  private BridgedField find(String owner, String name, String descriptor) {
    String type = owner;
    while (userClasses.contains(type)) {
      BridgedField field = fields.get(MemberRef.field(type, name, descriptor));
      if (field != null) {
        return field;
      }
      type = userClasses.facts(type).superName();
    }
    return null;
  }
}
