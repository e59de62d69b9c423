package dev.fermata.processor.compile;

import dev.fermata.processor.classfile.ClassBytes;
import dev.fermata.processor.classfile.LocalConstructors;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Shows the constructors of a class that captures variables as the generated source calls them.
 *
 * <pre>{@code
 * Report$1Line(Report, String…) + val$out             // in the class file
 * Report$1Line(Report, String[], int width, Out out)  // in its view
 * }</pre>
 */
final class LocalConstructorView extends ClassVisitor {
  private final LocalConstructors constructors;
  private final String owner;

  LocalConstructorView(ClassVisitor out, LocalConstructors constructors, String owner) {
    super(ClassBytes.API, out);
    this.constructors = constructors;
    this.owner = owner;
  }

  /** What is known of the parameters besides their types would not fit any more. */
  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    if (!name.equals("<init>")) {
      return super.visitMethod(access, name, descriptor, signature, exceptions);
    }
    String called = constructors.inSource(owner, descriptor);
    int fixedArity = access & ~Opcodes.ACC_VARARGS;
    String generic = constructors.signature(owner, called);
    super.visitMethod(fixedArity, name, called, generic, exceptions).visitEnd();
    return null;
  }
}
