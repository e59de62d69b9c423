package dev.fermata.processor.link;

import dev.fermata.processor.classfile.ClassBytes;
import dev.fermata.processor.unit.UserLines;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/**
 * Gives a method the user's lines. Methods that stand for none of them, such as entries and frames,
 * get no lines at all: debuggers step over such code and coverage does not count it.
 */
final class UserLineTable extends MethodVisitor {
  private final UserLines lines;
  private final LineRange range;

  UserLineTable(MethodVisitor next, UserLines lines, LineRange range) {
    super(ClassBytes.API, next);
    this.lines = lines;
    this.range = range;
  }

  @Override
  public void visitLineNumber(int line, Label start) {
    int userLine = lines.within(range.first(), range.last(), line);
    if (userLine != 0) {
      super.visitLineNumber(userLine, start);
    }
  }
}
