package dev.fermata.processor.link;

import dev.fermata.processor.classfile.ClassBytes;
import dev.fermata.processor.unit.GeneratedUnit;
import dev.fermata.processor.unit.MemberAlias;
import dev.fermata.processor.unit.MemberRef;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;

/** Puts the names of private methods back where the generated source had to use an alias. */
final class Aliases {
  private final Map<MemberRef, String> names;

  private Aliases(Map<MemberRef, String> names) {
    this.names = names;
  }

  static Aliases of(GeneratedUnit unit) {
    Map<MemberRef, String> names = new HashMap<>();
    for (MemberAlias alias : unit.aliases()) {
      MemberRef member = alias.member();
      names.put(
          MemberRef.method(member.ownerInternalName(), alias.alias(), member.descriptor()),
          member.name());
    }
    return new Aliases(names);
  }

  MethodVisitor restoring(MethodVisitor next) {
    if (names.isEmpty()) {
      return next;
    }
    return new MethodVisitor(ClassBytes.API, next) {
      @Override
      public void visitMethodInsn(
          int opcode, String owner, String name, String descriptor, boolean isInterface) {
        String original = original(owner, name, descriptor);
        super.visitMethodInsn(opcode, owner, original, descriptor, isInterface);
      }

      @Override
      public void visitInvokeDynamicInsn(
          String name, String descriptor, Handle bootstrap, Object... arguments) {
        Object[] restored = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
          restored[i] = arguments[i] instanceof Handle handle ? original(handle) : arguments[i];
        }
        super.visitInvokeDynamicInsn(name, descriptor, bootstrap, restored);
      }
    };
  }

  private String original(String owner, String name, String descriptor) {
    return names.getOrDefault(MemberRef.method(owner, name, descriptor), name);
  }

  private Handle original(Handle handle) {
    return new Handle(
        handle.getTag(),
        handle.getOwner(),
        original(handle.getOwner(), handle.getName(), handle.getDesc()),
        handle.getDesc(),
        handle.isInterface());
  }
}
