package dev.fermata.processor.link;

import dev.fermata.processor.classfile.ClassBytes;
import dev.fermata.processor.classfile.ClassFacts;
import dev.fermata.processor.classfile.ClassFacts.InnerClass;
import dev.fermata.processor.classfile.CodeLengths;
import dev.fermata.processor.classfile.UserClasses;
import dev.fermata.processor.unit.CodeTooLarge;
import dev.fermata.processor.unit.GeneratedUnit;
import dev.fermata.processor.unit.UserLines;
import java.util.Collections;
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
  private final GeneratedUnit unit;
  private final UserClasses userClasses;
  private final LineTables lineTables;
  private final CapturedFields capturedFields;
  private final BridgedFields bridgedFields;
  private final UserLines userLines;
  private final Map<String, LineRange> ranges;

  private GeneratedClass(
      ClassVisitor out,
      GeneratedUnit unit,
      UserClasses userClasses,
      LineTables lineTables,
      UserLines userLines,
      Map<String, LineRange> ranges) {
    super(ClassBytes.API, out);
    this.unit = unit;
    this.userClasses = userClasses;
    this.lineTables = lineTables;
    this.capturedFields = CapturedFields.of(unit, userClasses);
    this.bridgedFields = BridgedFields.of(unit, userClasses);
    this.userLines = userLines;
    this.ranges = ranges;
  }

  static byte[] rewrite(
      byte[] compiled,
      GeneratedUnit unit,
      UserClasses userClasses,
      LineTables lineTables,
      UserLines userLines) {
    ClassWriter writer = new ClassWriter(0);
    ClassVisitor out = ClassBytes.restoringVersion(compiled, writer);
    Map<String, LineRange> ranges = LineRange.ofMethods(compiled);
    try {
      ClassBytes.reader(compiled)
          .accept(new GeneratedClass(out, unit, userClasses, lineTables, userLines, ranges), 0);
      return writer.toByteArray();
    } catch (LimitExceededException | MethodTooLargeException | TypeNotPresentException tooFar) {
      throw tooLarge(compiled, unit, ranges);
    }
  }

  /** ASM lengthens jumps over more than 32,767 bytes only where it knows all types. */
  private static CodeTooLarge tooLarge(
      byte[] compiled, GeneratedUnit unit, Map<String, LineRange> ranges) {
    Map<String, Integer> lengths = CodeLengths.of(compiled);
    String largest = Collections.max(lengths.entrySet(), Map.Entry.comparingByValue()).getKey();
    LineRange range = ranges.getOrDefault(largest, new LineRange(1, 1));
    return new CodeTooLarge(
        unit,
        UserLines.of(unit).within(range.first(), range.last(), range.first()),
        lengths.get(largest) + " bytes of code, with jumps over more than 32,767");
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
    super.visitNestHost(unit.nestHostInternalName());
  }

  @Override
  public void visitSource(String source, String debugExtension) {
    super.visitSource(lineTables == LineTables.USER ? unit.userFileName() : source, null);
  }

  /** The nest that the nested compilation saw is a part of the user's. */
  @Override
  public void visitNestHost(String nestHost) {}

  @Override
  public void visitNestMember(String nestMember) {}

  @Override
  public void visitInnerClass(String name, String outerName, String innerName, int access) {
    int declared = access;
    if (userClasses.contains(name)) {
      InnerClass own = userClasses.facts(name).innerClasses().get(name);
      declared = own == null ? access : own.access();
    }
    super.visitInnerClass(name, outerName, innerName, declared);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    MethodVisitor out = super.visitMethod(access, name, descriptor, signature, exceptions);
    if (name.equals("<clinit>")) {
      return new AssertionStatus(out, unit);
    }
    LineRange range = ranges.get(ClassFacts.key(name, descriptor));
    if (range != null && !userLines.areIn(range.first(), range.last()) && !isLambda(name)) {
      Plumbing.mark(out);
    }
    MethodVisitor named = bridgedFields.calling(capturedFields.finding(out));
    if (lineTables == LineTables.GENERATED) {
      return named;
    }
    return isLambda(name)
        ? UserLineTable.ofLambda(named, userLines)
        : UserLineTable.ofMethod(named, userLines);
  }

  private static boolean isLambda(String name) {
    return name.startsWith("lambda$");
  }
}
