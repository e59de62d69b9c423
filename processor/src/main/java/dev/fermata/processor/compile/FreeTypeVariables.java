package dev.fermata.processor.compile;

import dev.fermata.processor.classfile.ClassBytes;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** Finds the type variables that a local class uses and something around it declares. */
final class FreeTypeVariables extends ClassVisitor {
  private final Set<String> ofClass = new HashSet<>();
  private final Set<String> free = new LinkedHashSet<>();

  private FreeTypeVariables() {
    super(ClassBytes.API);
  }

  /** Their names, in the order in which the class file mentions them: class, fields, methods. */
  static Set<String> of(byte[] classFile) {
    FreeTypeVariables variables = new FreeTypeVariables();
    ClassBytes.reader(classFile).accept(variables, ClassReader.SKIP_CODE);
    return variables.free;
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      String signature,
      String superName,
      String[] interfaces) {
    if (signature != null) {
      Uses uses = new Uses();
      new SignatureReader(signature).accept(uses);
      ofClass.addAll(uses.declared);
      uses.addFree();
    }
  }

  @Override
  public FieldVisitor visitField(
      int access, String name, String descriptor, String signature, Object value) {
    if (signature != null) {
      Uses uses = new Uses();
      new SignatureReader(signature).acceptType(uses);
      uses.addFree();
    }
    return null;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    if (signature != null && !name.equals("<init>")) {
      Uses uses = new Uses();
      new SignatureReader(signature).accept(uses);
      uses.addFree();
    }
    return null;
  }

  /** The type variables that one signature declares and uses. */
  private final class Uses extends SignatureVisitor {
    private final Set<String> declared = new HashSet<>();
    private final Set<String> used = new LinkedHashSet<>();

    Uses() {
      super(ClassBytes.API);
    }

    @Override
    public void visitFormalTypeParameter(String name) {
      declared.add(name);
    }

    @Override
    public void visitTypeVariable(String name) {
      used.add(name);
    }

    private void addFree() {
      used.stream()
          .filter(name -> !declared.contains(name) && !ofClass.contains(name))
          .forEach(free::add);
    }
  }
}
