package dev.fermata.processor.link;

import dev.fermata.processor.classfile.ClassBytes;
import dev.fermata.processor.unit.UserLines;
import java.util.function.IntUnaryOperator;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/**
 * Gives a method the user's lines, as javac would have given them to the user's own code.
 *
 * <pre>
 * int state = 0; …                                          none
 * switch (state) {                                          none
 *   case 0:
 *     sum = 0; // Orders.java:21                            21
 *     awaiter = AsyncMethods.awaiter(…); // Orders.java:23  23
 *     if (!awaiter.isCompleted()) {                         goes on with 23
 *   case 1:                                                 a breakpoint on 23 does not stop here
 * </pre>
 *
 * <p>A breakpoint stops wherever an entry of the table begins. So plumbing begins none: above the
 * first of the user's lines it has no line, and further down it continues the line it stands in.
 * Methods that are plumbing altogether, such as entries and frames, get no lines: debuggers step
 * over such code and coverage does not count it.
 */
final class UserLineTable extends MethodVisitor {
  private static final int NONE = 0;

  private final UserLines lines;
  private final IntUnaryOperator beginning;
  private int current = NONE;

  /** The line of generated source at which the current line of the user's began. */
  private int begunAt;

  /** Whether javac has gone back in the source since, as for a further copy of a finally block. */
  private boolean wentBack;

  private UserLineTable(MethodVisitor next, UserLines lines, IntUnaryOperator beginning) {
    super(ClassBytes.API, next);
    this.lines = lines;
    this.beginning = beginning;
  }

  /** For a method that the generated source declares. */
  static UserLineTable ofMethod(MethodVisitor next, UserLines lines) {
    return new UserLineTable(next, lines, generated -> NONE);
  }

  /** For the body of a lambda, whose first line may be one that continues its method's. */
  static UserLineTable ofLambda(MethodVisitor next, UserLines lines) {
    return new UserLineTable(next, lines, lines::above);
  }

  @Override
  public void visitLineNumber(int line, Label start) {
    int userLine = lines.on(line);
    if (userLine == NONE && current == NONE) {
      userLine = beginning.applyAsInt(line);
    }
    wentBack |= line < begunAt;
    if (userLine != NONE && (userLine != current || wentBack)) {
      current = userLine;
      begunAt = line;
      wentBack = false;
      super.visitLineNumber(userLine, start);
    }
  }
}
