package dev.fermata.processor.compile;

import dev.fermata.processor.classfile.ClassBytes;
import java.util.Set;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;
import org.objectweb.asm.signature.SignatureWriter;

/**
 * A local or anonymous class made to look like a top-level one.
 *
 * <p>The type variables of the method and classes around it become its own, after those it
 * declares; its constructors show what they really take, the outer instance and the captured
 * values, which their generic signatures leave out.
 */
final class LocalClassView extends ClassVisitor {
  private final Set<String> freeTypeVariables;

  LocalClassView(ClassVisitor out, Set<String> freeTypeVariables) {
    super(ClassBytes.API, out);
    this.freeTypeVariables = freeTypeVariables;
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
        freeTypeVariables.isEmpty()
            ? signature
            : closed(signature == null ? plain(superName, interfaces) : signature);
    super.visit(version, access, name, closed, superName, interfaces);
  }

  @Override
  public void visitOuterClass(String owner, String name, String descriptor) {
    // a top-level class has none
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    String seen = name.equals("<init>") ? null : signature;
    return super.visitMethod(access, name, descriptor, seen, exceptions);
  }

  private static String plain(String superName, String[] interfaces) {
    StringBuilder signature = new StringBuilder("L" + superName + ";");
    for (String type : interfaces) {
      signature.append('L').append(type).append(';');
    }
    return signature.toString();
  }

  private String closed(String signature) {
    SignatureWriter writer =
        new SignatureWriter() {
          @Override
          public SignatureVisitor visitSuperclass() {
            for (String variable : freeTypeVariables) {
              visitFormalTypeParameter(variable);
              SignatureVisitor bound = visitClassBound();
              bound.visitClassType("java/lang/Object");
              bound.visitEnd();
            }
            return super.visitSuperclass();
          }
        };
    new SignatureReader(signature).accept(writer);
    return writer.toString();
  }
}
