package dev.fermata.processor.classfile;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Reading class files of any version.
 *
 * <p>ASM refuses class files that are newer than itself, although all that is done to them here is
 * known since Java 11. So a newer major version is lowered for the reader, and the original one is
 * restored by what {@link #restoringVersion} returns.
 */
public final class ClassBytes {
  /** The level of ASM's visitors that all of them use. */
  public static final int API = Opcodes.ASM9;

  /** Java 11: the first version whose class files can declare nest mates. */
  public static final int FIRST_WITH_NESTS = Opcodes.V11;

  /**
   * What ASM is told where a class file is newer. ASM refuses the versions that it does not know,
   * and reads all that it knows from here on alike; so each later JDK is read like one of today.
   */
  private static final int NEWEST_READ = Opcodes.V17;

  private static final int MINOR_OFFSET = 4;
  private static final int MAJOR_OFFSET = 6;

  private ClassBytes() {}

  /** A reader of the class file, also if it is newer than ASM. */
  public static ClassReader reader(byte[] classFile) {
    if (majorVersion(classFile) <= NEWEST_READ) {
      return new ClassReader(classFile);
    }
    byte[] lowered = classFile.clone();
    putUnsignedShort(lowered, MAJOR_OFFSET, NEWEST_READ);
    return new ClassReader(lowered);
  }

  /** The major version, 61 for Java 17. */
  public static int majorVersion(byte[] classFile) {
    return unsignedShort(classFile, MAJOR_OFFSET);
  }

  /** Whether the class file was compiled with preview features. */
  public static boolean usesPreview(byte[] classFile) {
    return unsignedShort(classFile, MINOR_OFFSET) == 0xFFFF;
  }

  /** A visitor that makes the copy have the version of the original, whatever the reader said. */
  public static ClassVisitor restoringVersion(byte[] original, ClassVisitor next) {
    int version = unsignedShort(original, MINOR_OFFSET) << 16 | majorVersion(original);
    return new ClassVisitor(API, next) {
      @Override
      public void visit(
          int lowered,
          int access,
          String name,
          String signature,
          String superName,
          String[] interfaces) {
        super.visit(version, access, name, signature, superName, interfaces);
      }
    };
  }

  private static int unsignedShort(byte[] bytes, int offset) {
    return (bytes[offset] & 0xFF) << 8 | bytes[offset + 1] & 0xFF;
  }

  private static void putUnsignedShort(byte[] bytes, int offset, int value) {
    bytes[offset] = (byte) (value >> 8);
    bytes[offset + 1] = (byte) value;
  }
}
