package dev.fermata.processor.link;

import dev.fermata.processor.classfile.ClassBytes;
import dev.fermata.processor.classfile.ClassFacts;
import dev.fermata.processor.classfile.ClassFacts.InnerClass;
import dev.fermata.processor.classfile.CodeAttributes;
import dev.fermata.processor.classfile.CodeAttributes.Code;
import dev.fermata.processor.unit.CodeTooLarge;
import dev.fermata.processor.unit.GeneratedUnit;
import dev.fermata.processor.unit.RejectedUnit;
import dev.fermata.processor.unit.UserLines;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.LimitExceededException;
import org.objectweb.asm.MethodTooLargeException;
import org.objectweb.asm.MethodVisitor;

/**
 * Rewrites a class file of the nested compilation: nest mate of the user's classes, with the user's
 * file and lines, and with the names that the view had changed.
 */
final class GeneratedClass extends ClassVisitor {
  private final UnitRules rules;
  private final Map<String, LineRange> ranges;

  private GeneratedClass(ClassVisitor out, UnitRules rules, Map<String, LineRange> ranges) {
    super(ClassBytes.API, out);
    this.rules = rules;
    this.ranges = ranges;
  }

  /**
   * The class file to write.
   *
   * @throws CodeTooLarge if a method exceeds a limit of the class-file format
   * @throws RejectedUnit if it refers to what the user's code does not refer to
   */
  static byte[] rewrite(byte[] compiled, UnitRules rules) {
    ClassWriter writer = new ClassWriter(0);
    ClassVisitor out = rules.comparison().before(ClassBytes.restoringVersion(compiled, writer));
    Map<String, LineRange> ranges = LineRange.ofMethods(compiled);
    try {
      ClassBytes.reader(compiled).accept(new GeneratedClass(out, rules, ranges), 0);
      return writer.toByteArray();
    } catch (LimitExceededException | MethodTooLargeException | TypeNotPresentException tooFar) {
      throw tooLarge(compiled, rules.unit(), rules.userLines());
    }
  }

  /** ASM lengthens jumps over more than 32,767 bytes only where it knows all types. */
  private static CodeTooLarge tooLarge(byte[] compiled, GeneratedUnit unit, UserLines lines) {
    Code largest =
        Collections.max(CodeAttributes.of(compiled).values(), Comparator.comparing(Code::length));
    int first = Math.max(largest.firstLine(), 1);
    return new CodeTooLarge(
        unit,
        lines.within(first, Math.max(largest.lastLine(), first), first),
        largest.length() + " bytes of code, with jumps over more than 32,767");
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      String signature,
      String superName,
      String[] interfaces) {
    super.visit(version, access, name, signature, superName, interfaces);
    super.visitNestHost(rules.unit().nestHostInternalName());
  }

  @Override
  public void visitSource(String source, String debugExtension) {
    super.visitSource(
        rules.lineTables() == LineTables.USER ? rules.unit().userFileName() : source, null);
  }

  /** The nest that the nested compilation saw is a part of the user's. */
  @Override
  public void visitNestHost(String nestHost) {}

  @Override
  public void visitNestMember(String nestMember) {}

  @Override
  public void visitInnerClass(String name, String outerName, String innerName, int access) {
    int declared = access;
    if (rules.userClasses().contains(name)) {
      InnerClass own = rules.userClasses().facts(name).innerClasses().get(name);
      declared = own == null ? access : own.access();
    }
    super.visitInnerClass(name, outerName, innerName, declared);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    MethodVisitor out = super.visitMethod(access, name, descriptor, signature, exceptions);
    if (name.equals("<clinit>")) {
      return new AssertionStatus(out, rules.unit());
    }
    LineRange range = ranges.get(ClassFacts.key(name, descriptor));
    if (range != null && !rules.userLines().areIn(range.first(), range.last()) && !isLambda(name)) {
      Plumbing.mark(out);
    }
    MethodVisitor named = rules.bridgedFields().calling(rules.capturedFields().finding(out));
    if (rules.lineTables() == LineTables.GENERATED) {
      return named;
    }
    return isLambda(name)
        ? UserLineTable.ofLambda(named, rules.userLines())
        : UserLineTable.ofMethod(named, rules.userLines());
  }

  private static boolean isLambda(String name) {
    return name.startsWith("lambda$");
  }
}
