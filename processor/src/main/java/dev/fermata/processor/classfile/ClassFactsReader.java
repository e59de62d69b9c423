package dev.fermata.processor.classfile;

import dev.fermata.processor.classfile.ClassFacts.DebugTable;
import dev.fermata.processor.classfile.ClassFacts.EnclosingMethod;
import dev.fermata.processor.classfile.ClassFacts.InnerClass;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Collects {@link ClassFacts}. */
final class ClassFactsReader extends ClassVisitor {
  private final Map<String, Integer> fields = new LinkedHashMap<>();
  private final Map<String, Integer> methods = new LinkedHashMap<>();
  private final Map<String, InnerClass> innerClasses = new LinkedHashMap<>();
  private final Set<String> nestMembers = new LinkedHashSet<>();
  private final Set<DebugTable> debug = EnumSet.noneOf(DebugTable.class);
  private String name;
  private int access;
  private String superName;
  private List<String> interfaces;
  private EnclosingMethod enclosing;

  ClassFactsReader() {
    super(ClassBytes.API);
  }

  ClassFacts result() {
    return new ClassFacts(
        name,
        access,
        superName,
        interfaces,
        fields,
        methods,
        innerClasses,
        enclosing,
        nestMembers,
        debug);
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      String signature,
      String superName,
      String[] interfaces) {
    this.name = name;
    this.access = access;
    this.superName = superName;
    this.interfaces = List.of(interfaces);
  }

  @Override
  public void visitSource(String source, String debugExtension) {
    debug.add(DebugTable.SOURCE);
  }

  @Override
  public void visitOuterClass(String owner, String name, String descriptor) {
    enclosing = new EnclosingMethod(owner, name, descriptor);
  }

  @Override
  public void visitNestMember(String nestMember) {
    nestMembers.add(nestMember);
  }

  @Override
  public void visitInnerClass(String name, String outerName, String innerName, int access) {
    innerClasses.put(name, new InnerClass(outerName, innerName, access));
  }

  @Override
  public FieldVisitor visitField(
      int access, String name, String descriptor, String signature, Object value) {
    fields.put(ClassFacts.key(name, descriptor), access);
    return null;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    methods.put(ClassFacts.key(name, descriptor), access);
    boolean synthetic = (access & Opcodes.ACC_SYNTHETIC) != 0;
    return new MethodVisitor(api) {
      @Override
      public void visitParameter(String name, int access) {
        // javac names mandated parameters, such as a record constructor's, without being asked
        if (!synthetic && (access & Opcodes.ACC_MANDATED) == 0) {
          debug.add(DebugTable.PARAMETERS);
        }
      }

      @Override
      public void visitLineNumber(int line, Label start) {
        debug.add(DebugTable.LINES);
      }

      @Override
      public void visitLocalVariable(
          String name, String descriptor, String signature, Label start, Label end, int index) {
        debug.add(DebugTable.VARIABLES);
      }
    };
  }
}
