package dev.fermata.processor.compile;

import dev.fermata.processor.classfile.ClassBytes;
import dev.fermata.processor.classfile.ClassFacts.InnerClass;
import java.util.concurrent.atomic.AtomicBoolean;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Member classes of libraries that are protected: the user's class, which is below the class around
 * them, may name them, and so may the generated class.
 *
 * <p>At run time there is no such thing as a protected class. Its class file says that it is
 * public; only javac reads in the {@link InnerClass} entries what was written.
 */
final class ProtectedClasses {
  private ProtectedClasses() {}

  /** The class file, in which protected classes that the source names seem public. */
  static byte[] opened(byte[] classFile, Widening widening) {
    ClassWriter writer = new ClassWriter(0);
    AtomicBoolean changed = new AtomicBoolean();
    ClassVisitor opening =
        new ClassVisitor(ClassBytes.API, ClassBytes.restoringVersion(classFile, writer)) {
          @Override
          public void visitInnerClass(String name, String outerName, String innerName, int access) {
            int seen = widening.names(name) ? opened(access) : access;
            changed.compareAndSet(false, seen != access);
            super.visitInnerClass(name, outerName, innerName, seen);
          }
        };
    ClassBytes.reader(classFile).accept(opening, ClassReader.SKIP_CODE);
    return changed.get() ? writer.toByteArray() : classFile;
  }

  /** The flags of a member class that is no longer protected. */
  static int opened(int access) {
    boolean isProtected = (access & Opcodes.ACC_PROTECTED) != 0;
    return isProtected ? access & ~Opcodes.ACC_PROTECTED | Opcodes.ACC_PUBLIC : access;
  }
}
