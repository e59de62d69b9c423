package dev.fermata.processor.compile;

import dev.fermata.processor.classfile.ClassBytes;
import dev.fermata.processor.classfile.ClassFacts;
import dev.fermata.processor.unit.Bridge;
import dev.fermata.processor.unit.BridgedField;
import dev.fermata.processor.unit.CapturedVariable;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * One of the user's classes as the nested compilation sees it: declarations only, and what the
 * generated source refers to made visible within the package.
 *
 * <pre>{@code
 * class Orders { private final Db db; private Orders(Db db) { … } private int spare; }
 * // is seen, if db and the constructor are referred to, as
 * class Orders { final Db db; Orders(Db db); private int spare; }
 * }</pre>
 */
final class ViewClass extends ClassVisitor {
  private final Widening widening;
  private final Set<CapturedVariable> declared = new HashSet<>();
  private String owner;
  private boolean isInterface;

  private ViewClass(ClassVisitor out, Widening widening) {
    super(ClassBytes.API, out);
    this.widening = widening;
  }

  static byte[] of(byte[] original, ClassFacts facts, Widening widening) {
    ClassWriter writer = new ClassWriter(0);
    ClassVisitor out = ClassBytes.restoringVersion(original, writer);
    if (widening.localConstructors().areCalled(facts.name())) {
      out = new LocalConstructorView(out, widening.localConstructors(), facts.name());
    }
    LocalSignatures signatures = LocalSignatures.in(facts, widening);
    boolean local = facts.enclosing() != null && widening.names(facts.name());
    if (local || signatures != null) {
      out = new LocalClassView(out, signatures);
    }
    ClassBytes.reader(original).accept(new ViewClass(out, widening), ClassReader.SKIP_CODE);
    return writer.toByteArray();
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
    isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
    super.visit(version, access, name, signature, superName, interfaces);
  }

  @Override
  public void visitInnerClass(String name, String outerName, String innerName, int access) {
    boolean local = outerName == null || innerName == null;
    if (!widening.names(name)) {
      super.visitInnerClass(name, outerName, innerName, access);
    } else if (!local) {
      int seen = ProtectedClasses.opened(access & ~Opcodes.ACC_PRIVATE);
      super.visitInnerClass(name, outerName, innerName, seen);
    }
    // else: without its entry a local class can be named like a top-level one, as User$1
  }

  @Override
  public FieldVisitor visitField(
      int access, String name, String descriptor, String signature, Object value) {
    CapturedVariable captured = widening.captured(owner, name, descriptor);
    if (captured != null) {
      return field(captured);
    }
    int seen =
        widening.refersToField(owner, name, descriptor)
            ? access & ~(Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC)
            : access;
    return super.visitField(seen, name, descriptor, signature, value);
  }

  /** A generic type is seen too, and the field also where javac has found it a better place. */
  private FieldVisitor field(CapturedVariable captured) {
    declared.add(captured);
    return super.visitField(
        Opcodes.ACC_FINAL, captured.name(), captured.descriptor(), captured.signature(), null);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    int seen = widening.refersToMethod(owner, name, descriptor) ? widened(access) : access;
    return super.visitMethod(seen, name, descriptor, signature, exceptions);
  }

  private int widened(int access) {
    boolean isPrivate = (access & Opcodes.ACC_PRIVATE) != 0;
    int visible = access & ~(Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC);
    return isPrivate && isInterface ? visible | Opcodes.ACC_PUBLIC : visible;
  }

  @Override
  public void visitEnd() {
    widening.capturedBy(owner).stream().filter(c -> !declared.contains(c)).forEach(this::field);
    widening.bridgesOf(owner).forEach(this::addBridge);
    widening.bridgedFieldsOf(owner).forEach(this::addField);
    super.visitEnd();
  }

  private void addBridge(Bridge bridge) {
    int access = isInterface ? Opcodes.ACC_PUBLIC : 0;
    if (bridge.kind().isStatic()) {
      access |= Opcodes.ACC_STATIC;
    }
    if (takesArrayLast(bridge.descriptor())) {
      // Perhaps for a method of variable arity; for any other, it makes no difference.
      access |= Opcodes.ACC_VARARGS;
    }
    MethodVisitor method =
        cv.visitMethod(
            access,
            bridge.name(),
            bridge.descriptor(),
            bridge.signature(),
            bridge.exceptions().toArray(String[]::new));
    method.visitEnd();
  }

  private void addField(BridgedField field) {
    int access = field.isStatic() ? Opcodes.ACC_STATIC : 0;
    super.visitField(access, field.name(), field.descriptor(), field.signature(), null).visitEnd();
  }

  private static boolean takesArrayLast(String descriptor) {
    Type[] parameters = Type.getArgumentTypes(descriptor);
    return parameters.length > 0 && parameters[parameters.length - 1].getSort() == Type.ARRAY;
  }
}
