package dev.fermata.processor.link;

import dev.fermata.processor.classfile.ClassBytes;
import dev.fermata.processor.classfile.ClassFacts;
import dev.fermata.processor.classfile.LocalConstructors;
import dev.fermata.processor.classfile.UserClasses;
import dev.fermata.processor.unit.Bridge;
import dev.fermata.processor.unit.GeneratedUnit;
import dev.fermata.processor.unit.MemberRef;
import dev.fermata.processor.unit.RejectedUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Holds every reference to a member of the user's classes against what was resolved when the trees
 * were translated.
 *
 * <p>The nested compilation sees more members than the user's code did, and might choose another
 * overload. Then the class must not be written.
 */
final class ReferenceComparison {
  private static final int NOT_INHERITED = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC;

  private final GeneratedUnit unit;
  private final UserClasses userClasses;
  private final MemberResolution resolution;
  private final Set<MemberRef> allowed;
  private final Set<String> allowedMethods;

  /** What the classes of a unit may refer to. */
  ReferenceComparison(
      GeneratedUnit unit, UserClasses userClasses, LocalConstructors localConstructors) {
    this.unit = unit;
    this.userClasses = userClasses;
    this.resolution = new MemberResolution(userClasses);
    this.allowed = new HashSet<>();
    unit.references().stream().map(localConstructors::inClassFile).forEach(allowed::add);
    this.allowed.addAll(CapturedFields.of(unit, userClasses).members());
    unit.bridges().stream().map(Bridge::member).forEach(allowed::add);
    this.allowedMethods =
        allowed.stream()
            .filter(m -> !m.field())
            .map(m -> ClassFacts.key(m.name(), m.descriptor()))
            .collect(Collectors.toSet());
  }

  /**
   * Compares what is written to a class of the unit, as it is written.
   *
   * <p>The visitor throws {@link RejectedUnit} at the first reference that was not resolved so.
   */
  ClassVisitor before(ClassVisitor next) {
    return new ClassVisitor(ClassBytes.API, next) {
      @Override
      public MethodVisitor visitMethod(
          int access, String name, String descriptor, String signature, String[] exceptions) {
        return new Comparing(super.visitMethod(access, name, descriptor, signature, exceptions));
      }
    };
  }

  private final class Comparing extends MethodVisitor {
    private int line;

    Comparing(MethodVisitor next) {
      super(ClassBytes.API, next);
    }

    @Override
    public void visitLineNumber(int line, Label start) {
      this.line = line;
      super.visitLineNumber(line, start);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
      compare(MemberRef.field(owner, name, descriptor), line);
      super.visitFieldInsn(opcode, owner, name, descriptor);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      compare(MemberRef.method(owner, name, descriptor), line);
      super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      compareConstant(bootstrap, line);
      for (Object argument : arguments) {
        compareConstant(argument, line);
      }
      super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
    }

    @Override
    public void visitLdcInsn(Object value) {
      compareConstant(value, line);
      super.visitLdcInsn(value);
    }
  }

  private void compareConstant(Object constant, int line) {
    if (constant instanceof Handle handle) {
      boolean field = handle.getTag() <= Opcodes.H_PUTSTATIC;
      compare(new MemberRef(handle.getOwner(), handle.getName(), handle.getDesc(), field), line);
    } else if (constant instanceof ConstantDynamic dynamic) {
      compareConstant(dynamic.getBootstrapMethod(), line);
      for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
        compareConstant(dynamic.getBootstrapMethodArgument(i), line);
      }
    }
  }

  private void compare(MemberRef reference, int line) {
    if (!userClasses.contains(reference.ownerInternalName())) {
      return;
    }
    Set<MemberRef> declared = resolution.declarations(reference);
    if (declared.isEmpty() || declared.stream().anyMatch(this::isAllowed)) {
      return;
    }
    String member = shown(declared.iterator().next());
    throw RejectedUnit.byLinking(
        unit, line, "the generated code refers to " + member + ", the method's does not");
  }

  private boolean isAllowed(MemberRef member) {
    return allowed.contains(member) || isSameOfOtherSupertype(member) || impliedBySyntax(member);
  }

  /**
   * Whether javac may have named the same method by another supertype of the receiver: a class, or
   * a type variable with several bounds, can inherit it from an interface and from elsewhere.
   */
  private boolean isSameOfOtherSupertype(MemberRef member) {
    ClassFacts owner = userClasses.facts(member.ownerInternalName());
    String key = ClassFacts.key(member.name(), member.descriptor());
    return (owner.access() & Opcodes.ACC_INTERFACE) != 0
        && (owner.methods().get(key) & NOT_INHERITED) == 0
        && allowedMethods.contains(key);
  }

  /** Members that javac calls by itself for statements that the generated source may keep. */
  private boolean impliedBySyntax(MemberRef member) {
    String name = member.name();
    boolean withoutArguments = member.descriptor().startsWith("()");
    boolean statement = withoutArguments && (name.equals("iterator") || name.equals("close"));
    return statement || isOfEnumSwitch(member) || isComponentOfPattern(member);
  }

  private boolean isOfEnumSwitch(MemberRef member) {
    ClassFacts owner = userClasses.facts(member.ownerInternalName());
    if ((owner.access() & Opcodes.ACC_ENUM) == 0) {
      return false;
    }
    if (member.field()) {
      int access = owner.fields().get(ClassFacts.key(member.name(), member.descriptor()));
      return (access & Opcodes.ACC_ENUM) != 0;
    }
    return member.name().equals("values") && member.descriptor().startsWith("()");
  }

  private boolean isComponentOfPattern(MemberRef member) {
    ClassFacts owner = userClasses.facts(member.ownerInternalName());
    return "java/lang/Record".equals(owner.superName()) && member.descriptor().startsWith("()");
  }

  private static String shown(MemberRef member) {
    String type = member.ownerInternalName().replace('/', '.');
    return type + "." + member.name() + (member.field() ? "" : member.descriptor());
  }
}
