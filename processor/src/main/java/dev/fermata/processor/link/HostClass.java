package dev.fermata.processor.link;

import dev.fermata.processor.classfile.ClassBytes;
import dev.fermata.processor.classfile.ClassFacts;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Rewrites one of the user's classes: stub bodies, bridges, nest members. */
final class HostClass extends ClassVisitor {
  private final HostChanges changes;
  private final Set<String> unusedLambdas;
  private final Set<String> unusedClasses;

  private HostClass(
      ClassVisitor out, HostChanges changes, Set<String> unusedLambdas, Set<String> unusedClasses) {
    super(ClassBytes.API, out);
    this.changes = changes;
    this.unusedLambdas = unusedLambdas;
    this.unusedClasses = unusedClasses;
  }

  /**
   * The rewritten class file.
   *
   * @param original the class file as javac wrote it
   * @param changes what to do to it
   * @param unusedClasses the classes that its attributes shall not mention any more
   */
  static byte[] rewrite(byte[] original, HostChanges changes, Set<String> unusedClasses) {
    Set<String> unusedLambdas = LambdaBodies.unused(original, changes.stubs().keySet());
    ClassReader reader = ClassBytes.reader(original);
    // A pool of its own: what the old bodies named must not stay behind.
    ClassWriter writer = new ClassWriter(0);
    ClassVisitor out = ClassBytes.restoringVersion(original, writer);
    reader.accept(new HostClass(out, changes, unusedLambdas, unusedClasses), 0);
    return writer.toByteArray();
  }

  @Override
  public void visitNestMember(String nestMember) {
    if (!unusedClasses.contains(nestMember)) {
      super.visitNestMember(nestMember);
    }
  }

  @Override
  public void visitInnerClass(String name, String outerName, String innerName, int access) {
    if (!unusedClasses.contains(name)) {
      super.visitInnerClass(name, outerName, innerName, access);
    }
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    String key = ClassFacts.key(name, descriptor);
    if (unusedLambdas.contains(key)) {
      return null;
    }
    MethodVisitor out = super.visitMethod(access, name, descriptor, signature, exceptions);
    HostChanges.Stub stub = changes.stubs().get(key);
    if (stub == null) {
      return out;
    }
    boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
    return new StubMethod(out, isStatic, stub.generatedClass(), stub.link());
  }

  @Override
  public void visitEnd() {
    changes.bridges().forEach(bridge -> BridgeMethod.write(bridge, cv));
    changes.nestMembers().forEach(cv::visitNestMember);
    super.visitEnd();
  }
}
