package dev.fermata.processor.compile;

import dev.fermata.processor.classfile.ClassBytes;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;

/**
 * A local or anonymous class made to look like a top-level one, or an inner class of such a class.
 *
 * <p>The type variables of the method and classes around it become its own, after those it
 * declares; its constructors show what they really take, the outer instance and the captured
 * values, which their generic signatures leave out.
 */
final class LocalClassView extends ClassVisitor {
  private final LocalSignatures signatures;

  /**
   * @param signatures null where no type variable is in scope around the class
   */
  LocalClassView(ClassVisitor out, LocalSignatures signatures) {
    super(ClassBytes.API, out);
    this.signatures = signatures;
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      String signature,
      String superName,
      String[] interfaces) {
    String closed =
        signatures == null
            ? signature
            : signatures.ofClass(signature == null ? plain(superName, interfaces) : signature);
    super.visit(version, access, name, closed, superName, interfaces);
  }

  private static String plain(String superName, String[] interfaces) {
    StringBuilder signature = new StringBuilder("L" + superName + ";");
    for (String type : interfaces) {
      signature.append('L').append(type).append(';');
    }
    return signature.toString();
  }

  @Override
  public void visitOuterClass(String owner, String name, String descriptor) {
    // a top-level class has none
  }

  @Override
  public FieldVisitor visitField(
      int access, String name, String descriptor, String signature, Object value) {
    String closed =
        signatures == null
            ? signature
            : signatures.ofField(signature == null ? descriptor : signature);
    return super.visitField(access, name, descriptor, closed, value);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    return super.visitMethod(
        access, name, descriptor, signature(name, descriptor, signature), exceptions);
  }

  private String signature(String name, String descriptor, String signature) {
    if (name.equals("<init>")) {
      return null;
    }
    return signatures == null
        ? signature
        : signatures.ofMethod(signature == null ? descriptor : signature);
  }
}
